package org.gongwucang.stores.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ClockHealthTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03Z");

    @Test
    void is_well_while_the_clocks_agree_within_two_seconds() {
        assertThat(health(Duration.ofSeconds(2), Duration.ofSeconds(-2)).getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void is_out_of_service_when_one_of_them_is_further_away() {
        assertThat(health(Duration.ZERO, Duration.ofMillis(2_001)).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health(Duration.ofMillis(-2_001), Duration.ZERO).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void tells_how_far_apart_they_are() {
        assertThat(health(Duration.ofMillis(1_500), Duration.ofMillis(-3)).getDetails())
                .containsEntry("first", "1500 ms")
                .containsEntry("second", "3 ms");
    }

    @Test
    void is_well_without_a_store_that_tells_its_time() {
        assertThat(new ClockHealth(Clock.systemUTC(), List.of()).health().getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void is_down_when_a_store_does_not_answer() {
        StoreClock silent = new StoreClock("silent", () -> {
            throw new IllegalStateException("out of reach");
        });

        assertThat(new ClockHealth(Clock.systemUTC(), List.of(silent)).health().getStatus())
                .isEqualTo(Status.DOWN);
    }

    private static Health health(Duration first, Duration second) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ClockHealth(
                        clock,
                        List.of(
                                new StoreClock("first", () -> NOW.plus(first)),
                                new StoreClock("second", () -> NOW.plus(second))))
                .health();
    }
}
