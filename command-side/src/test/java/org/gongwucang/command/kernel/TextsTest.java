package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "'', TEXT_EMPTY",
        "'   ', TEXT_EMPTY",
        "' 桌', TEXT_HAS_OUTER_SPACE",
        "'桌 ', TEXT_HAS_OUTER_SPACE",
        "'办\u0000桌', TEXT_HAS_CONTROL_CHARACTERS",
        "'办\n桌', TEXT_HAS_CONTROL_CHARACTERS",
        "'办\u202E桌', TEXT_HAS_CONTROL_CHARACTERS"
    })
    void refuses_what_is_no_name(String text, String code) {
        assertThatThrownBy(() -> new Name(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }

    @Test
    void refuses_a_name_of_201_characters_and_tells_no_text() {
        assertThat(new Name("桌".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new Name("桌".repeat(201)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(Rejection.of("TEXT_TOO_LONG", "field", "name", "length", 201, "most", 200)));
    }

    @Test
    void refuses_a_day_before_anything_happened_and_takes_today() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        BusinessDays days = new BusinessDays(Clock.fixed(Instant.parse("2026-03-01T16:00:00Z"), shanghai));

        days.check(LocalDate.of(2026, 3, 2));

        assertThat(days.today()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> days.check(LocalDate.of(1, 1, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("DATE_TOO_EARLY"));
    }
}
