package org.gongwucang.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.events.policy.PolicyValue;
import org.junit.jupiter.api.Test;

/** Days as the value of a rule writes them. */
class DayListTest {

    private static final DayList DAYS = DayList.of("2014-01-01;2014-01-31..2014-02-06");

    private static boolean has(String day) {
        return DAYS.has(LocalDate.parse(day));
    }

    @Test
    void a_span_has_both_its_ends_and_no_day_beyond_them() {
        assertThat(has("2014-01-01")).isTrue();
        assertThat(has("2014-01-02")).isFalse();
        assertThat(has("2014-01-30")).isFalse();
        assertThat(has("2014-01-31")).isTrue();
        assertThat(has("2014-02-06")).isTrue();
        assertThat(has("2014-02-07")).isFalse();
    }

    @Test
    void a_hyphen_and_a_rule_that_is_not_in_force_have_no_days() {
        assertThat(DayList.of("-").has(LocalDate.EPOCH)).isFalse();
        assertThat(DayList.of("").has(LocalDate.EPOCH)).isFalse();
    }

    private static void check(String daysOff) {
        Rule.HOLIDAYS.check(List.of(
                new PolicyValue("weekends", "true"),
                new PolicyValue("daysOff", daysOff),
                new PolicyValue("workingDays", "-")));
    }

    @Test
    void a_version_with_days_that_no_calendar_has_is_refused() {
        assertThatCode(() -> check("2014-10-01..2014-10-07")).doesNotThrowAnyException();
        for (String wrong : List.of("2014-02-30", "2014-10-07..2014-10-01", "2014-10-01,2014-10-02", "")) {
            assertThatThrownBy(() -> check(wrong)).isInstanceOf(Refused.class).hasMessage("POLICY_VALUE_INVALID");
        }
    }
}
