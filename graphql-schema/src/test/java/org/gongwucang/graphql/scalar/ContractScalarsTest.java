package org.gongwucang.graphql.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractScalarsTest {

    private final GraphQLContext context = GraphQLContext.getDefault();

    @Test
    void reads_a_day_within_the_books() {
        assertThat(read(ContractScalars.DATE, "2014-12-31")).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "1899-12-31", "2200-01-02", "2014-02-30", "tomorrow", ""})
    void refuses_a_day_outside_the_books_and_says_what_it_takes(String day) {
        assertThatThrownBy(() -> read(ContractScalars.DATE, day))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("Expected a date as yyyy-MM-dd from 1900-01-01 to 2200-01-01");
    }

    @Test
    void refuses_a_day_that_is_a_number_without_naming_classes() {
        assertThatThrownBy(() -> read(ContractScalars.DATE, 20141231)).message().doesNotContain("java");
    }

    @Test
    void refuses_a_literal_day_outside_the_books() {
        assertThatThrownBy(() -> ContractScalars.DATE
                        .getCoercing()
                        .parseLiteral(
                                StringValue.of("9999-12-31"), CoercedVariables.emptyVariables(), context, Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-02-30T10:00:00Z", "0001-01-01T00:00:00Z", "2014-12-31", "2014-12-31T10:00:00", "now"})
    void refuses_a_time_that_is_none(String time) {
        assertThatThrownBy(() -> read(ContractScalars.DATE_TIME, time))
                .isInstanceOf(CoercingParseValueException.class)
                .message()
                .startsWith("Expected a time with offset");
    }

    @Test
    void reads_money_exactly() {
        assertThat(read(ContractScalars.BIG_DECIMAL, new BigDecimal("1457199564.29")))
                .isEqualTo(new BigDecimal("1457199564.29"));
        assertThat(read(ContractScalars.BIG_DECIMAL, "999999999999999999.99"))
                .isEqualTo(new BigDecimal("999999999999999999.99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E+1000000000", "1E-1000000000", "0.0000001", "NaN", "一百"})
    void refuses_absurd_numbers(String number) {
        assertThatThrownBy(() -> read(ContractScalars.BIG_DECIMAL, number))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("Expected a number with at most 18 digits before the point and 6 behind it");
    }

    @Test
    void refuses_an_absurd_literal_number() {
        assertThatThrownBy(() -> ContractScalars.BIG_DECIMAL
                        .getCoercing()
                        .parseLiteral(FloatValue.of(1e300), CoercedVariables.emptyVariables(), context, Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void writes_an_instant_in_milliseconds() {
        Object written = ContractScalars.DATE_TIME
                .getCoercing()
                .serialize(Instant.parse("2024-06-29T00:30:00.123Z"), context, Locale.ROOT);

        assertThat(written).isEqualTo("2024-06-29T00:30:00.123Z");
    }

    private Object read(GraphQLScalarType scalar, Object input) {
        return scalar.getCoercing().parseValue(input, context, Locale.ROOT);
    }
}
