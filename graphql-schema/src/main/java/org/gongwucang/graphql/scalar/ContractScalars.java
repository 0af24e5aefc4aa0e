package org.gongwucang.graphql.scalar;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** 标量: the four scalars that the schema declares, in Java LocalDate, OffsetDateTime, BigDecimal and Long. */
public final class ContractScalars {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);
    private static final int MOST_WHOLE_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    public static final GraphQLScalarType DATE = strict(
            ExtendedScalars.Date,
            "a date as yyyy-MM-dd from 1900-01-01 to 2200-01-01",
            // the library takes the 30th of February for the 28th
            (Object input, LocalDate day) -> isSaneDay(day) && input.equals(day.toString()),
            value -> value);

    public static final GraphQLScalarType DATE_TIME = strict(
            ExtendedScalars.DateTime,
            "a time with offset as 2024-06-29T08:30:00+08:00, from 1900-01-01 to 2200-01-01",
            (Object input, OffsetDateTime time) -> isSaneDay(time.toLocalDate())
                    && input.toString().startsWith(time.toLocalDate().toString()),
            value -> value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);

    public static final GraphQLScalarType BIG_DECIMAL = strict(
            ExtendedScalars.GraphQLBigDecimal,
            "a number with at most 18 digits before the point and 6 behind it",
            (Object input, BigDecimal number) -> isSaneNumber(number),
            value -> value);

    public static final GraphQLScalarType LONG = strict(
            ExtendedScalars.GraphQLLong,
            "a whole number of 64 bits",
            (Object input, Long number) -> true,
            value -> value);

    private ContractScalars() {}

    public static List<GraphQLScalarType> all() {
        return List.of(DATE, DATE_TIME, BIG_DECIMAL, LONG);
    }

    private static boolean isSaneDay(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Looks at digits and scale only: 1E+1000000000 is never written out. */
    private static boolean isSaneNumber(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        return wholeDigits <= MOST_WHOLE_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    @SuppressWarnings("unchecked") // the library does not tell the types of its scalars
    private static <I> GraphQLScalarType strict(
            GraphQLScalarType scalar, String expected, BiPredicate<Object, I> sane, UnaryOperator<Object> written) {
        Coercing<I, Object> library = (Coercing<I, Object>) scalar.getCoercing();
        return scalar.transform(changed -> changed.coercing(new StrictCoercing<>(library, expected, sane, written)));
    }
}
