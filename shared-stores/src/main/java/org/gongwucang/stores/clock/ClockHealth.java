package org.gongwucang.stores.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * 时钟偏差: this process is well while its clock and those of the stores' servers are at most two seconds apart. A
 * server's reading may have been taken at any instant between the question and its answer, and is given the benefit of
 * that doubt.
 */
final class ClockHealth extends AbstractHealthIndicator {

    static final Duration TOLERATED = Duration.ofSeconds(2);

    private final Clock clock;
    private final List<StoreClock> stores;

    ClockHealth(Clock clock, List<StoreClock> stores) {
        super("a store does not tell its time");
        this.clock = clock;
        this.stores = stores;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (StoreClock store : stores) {
            Duration apart = apart(store);
            health.withDetail(store.store(), apart.toMillis() + " ms");
            if (apart.compareTo(TOLERATED) > 0) {
                health.outOfService();
            }
        }
    }

    private Duration apart(StoreClock store) {
        Instant before = clock.instant();
        Instant read = store.reading().get();
        Instant after = clock.instant();
        if (read.isBefore(before)) {
            return Duration.between(read, before);
        }
        return read.isAfter(after) ? Duration.between(after, read) : Duration.ZERO;
    }
}
