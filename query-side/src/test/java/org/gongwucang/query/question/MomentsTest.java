package org.gongwucang.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.ledger.At;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T17:30:00Z");
    private final Moments moments = new Moments(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Test
    void takes_today_from_the_zone_of_the_house() {
        assertThat(moments.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void reads_a_bare_date_as_the_end_of_that_day_in_the_zone() {
        assertThat(moments.at(null, "2026-03-02")).isEqualTo(new At(null, Instant.parse("2026-03-02T15:59:59.999Z")));
    }

    @Test
    void reads_an_instant_with_any_offset() {
        assertThat(moments.at(null, "2026-03-02T08:00:00.5+08:00").knownAt())
                .isEqualTo(Instant.parse("2026-03-02T00:00:00.500Z"));
    }

    @Test
    void knows_no_more_than_now_at_the_end_of_today() {
        assertThat(moments.at(null, "2026-11-24").knownAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "2026-3-2",
                "2026-03-02T08:00",
                "{\"$gt\":\"\"}",
                "2026-11-25",
                "9999-12-31",
                "9999-12-31T00:00:00Z",
                "+999999999-12-31T00:00:00Z",
                "-999999999-01-01T00:00:00Z",
                "-0001-01-01",
                "+99999-01-01"
            })
    void refuses_what_is_no_moment_of_the_past(String knownAt) {
        assertThatThrownBy(() -> moments.at(null, knownAt))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.ARGUMENT_INVALID));
    }

    @Test
    void takes_the_first_day_of_the_calendar() {
        assertThat(moments.at(null, "0001-01-01").knownAt()).isBefore(Instant.parse("0001-01-02T00:00:00Z"));
    }

    @Test
    void refuses_a_business_day_that_has_not_come() {
        assertThatThrownBy(() -> moments.at(LocalDate.of(2026, 11, 25), null)).isInstanceOf(Fault.class);
        assertThat(moments.at(LocalDate.of(2026, 11, 24), null).asOf()).isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
