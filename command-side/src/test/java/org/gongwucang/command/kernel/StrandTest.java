package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StrandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Strand<String> opened = Strand.from("甲区", DAY);

    @Test
    void the_last_entry_goes_first_and_leaves_what_was_before_it() {
        Strand<String> moved = opened.after("乙区", entry(1, 3)).after("丙区", entry(2, 5));

        assertThat(moved.without("e1")).isEqualTo(moved);
        assertThat(moved.without("e2")).isEqualTo(opened.after("乙区", entry(1, 3)));
        assertThat(moved.without("e2").without("e1")).isEqualTo(opened);
    }

    @Test
    void days_never_run_backwards_and_may_again_after_a_later_one_was_taken_back() {
        Strand<String> moved = opened.after("乙区", entry(1, 5));

        assertThatThrownBy(() -> moved.requireInOrder(DAY.withDayOfMonth(3)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(Rejection.of(
                                        "DATE_BEFORE_LAST_ENTRY", "occurredOn", "2026-03-03", "last", "2026-03-05")));
        moved.without("e1").requireInOrder(DAY.withDayOfMonth(3));
        moved.requireInOrder(DAY.withDayOfMonth(5));
    }

    @Test
    void it_keeps_the_last_fifty() {
        Strand<String> moved = opened;
        for (int n = 1; n <= 60; n++) {
            moved = moved.after("v" + n, entry(n, 3));
        }
        for (int n = 60; n > 10; n--) {
            moved = moved.without("e" + n);
        }

        assertThat(moved.value()).isEqualTo("v10");
        assertThat(moved.steps()).isEmpty();
        assertThat(moved.without("e10")).isEqualTo(moved);
    }

    private static Recorded entry(int number, int day) {
        return new Recorded("e" + number, number, "AssetRelocated", "act" + number, DAY.withDayOfMonth(day));
    }
}
