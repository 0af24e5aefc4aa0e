package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "-0.01, VALUE_NEGATIVE",
        "1000000000000.01, VALUE_OUT_OF_RANGE",
        "1E999999999, VALUE_OUT_OF_RANGE",
        "1E-999999999, VALUE_OUT_OF_RANGE",
        "0.001, VALUE_FINER_THAN_FEN"
    })
    void refuses_what_is_no_amount(BigDecimal amount, String code) {
        assertRefused(() -> new Yuan(amount), code);
    }

    @Test
    void keeps_an_amount_to_the_fen() {
        assertThat(new Yuan(new BigDecimal("1500")).amount()).isEqualTo(new BigDecimal("1500.00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Quantity.MOST + 1, Integer.MAX_VALUE})
    void refuses_what_is_no_number_of_pieces(int pieces) {
        assertRefused(() -> new Quantity(pieces), "QUANTITY_OUT_OF_RANGE");
    }

    @Test
    void refuses_a_thing_acquired_after_it_was_entered() {
        assertThatThrownBy(() -> card(null, DAY.plusDays(1)).on(DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(Rejection.of(
                                        "ACQUIRED_AFTER_ENTRY", "acquiredOn", DAY.plusDays(1), "occurredOn", DAY)));
    }

    @Test
    void refuses_a_number_on_the_pieces_of_a_lot() {
        assertRefused(() -> card("SN-1", DAY).ofManyPieces(DAY), "LOT_WITH_NUMBERS");
    }

    private static CardDraft card(@Nullable String serialNo, LocalDate acquiredOn) {
        OptionalText none = new OptionalText(null);
        return new CardDraft(
                new Name("办公桌"),
                none,
                none,
                AssetFixture.DESK,
                new Yuan(new BigDecimal("1500.00")),
                acquiredOn,
                new OptionalText(serialNo),
                none);
    }

    private static void assertRefused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
