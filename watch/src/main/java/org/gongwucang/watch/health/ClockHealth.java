package org.gongwucang.watch.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;

/**
 * 时钟: how far the clock of this process is from those of the stores. Entries are stamped by the clock of the process
 * that decides, and may not seem to happen in another order than they did. A clock that cannot be read says nothing:
 * that its server is away is told elsewhere.
 */
final class ClockHealth extends BoundedHealth {

    private final List<StoreClock> clocks;
    private final Clock own;
    private final Duration most;

    /** @param most how far the clock may be off */
    ClockHealth(List<StoreClock> clocks, Clock own, Duration most) {
        super("clock");
        this.clocks = List.copyOf(clocks);
        this.own = own;
        this.most = most;
    }

    @Override
    protected Health ask() {
        Map<String, Object> told = new LinkedHashMap<>();
        boolean isRight = true;
        for (StoreClock clock : clocks) {
            try {
                Duration off = difference(clock);
                isRight &= off.compareTo(most) <= 0;
                told.put(clock.server(), off.toMillis() + " ms");
            } catch (Exception e) {
                told.put(clock.server(), "not read");
            }
        }
        return (isRight ? Health.up() : Health.outOfService()).withDetails(told).build();
    }

    /** What is certain: the server read its clock at some moment between the question and the answer. */
    private Duration difference(StoreClock clock) throws Exception {
        Instant before = own.instant();
        Instant shown = clock.read();
        Instant after = own.instant();
        if (shown.isBefore(before)) {
            return Duration.between(shown, before);
        }
        return shown.isAfter(after) ? Duration.between(after, shown) : Duration.ZERO;
    }
}
