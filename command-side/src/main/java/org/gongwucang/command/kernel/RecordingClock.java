package org.gongwucang.command.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * 记录时钟: the clock that stamps events. It ticks in milliseconds, and on a thread that has loaded an aggregate it
 * never shows a time before that aggregate's last entry plus one millisecond, so that the entries of a stream are in
 * order of recording even where the clocks of two processes differ. Axon offers one static hook for this.
 */
public final class RecordingClock extends Clock {

    private static final ThreadLocal<Instant> FLOOR = ThreadLocal.withInitial(() -> Instant.MIN);

    private final Clock clock;

    private RecordingClock(Clock clock) {
        this.clock = clock;
    }

    /** Stamps all events of this process from now on. */
    public static void install(Clock clock) {
        GenericEventMessage.clock = new RecordingClock(Clock.tick(clock, Duration.ofMillis(1)));
    }

    /** The next event of this thread is recorded after the given instant. */
    static void after(Instant recordedAt) {
        Instant next = recordedAt.plusMillis(1);
        if (next.isAfter(FLOOR.get())) {
            FLOOR.set(next);
        }
    }

    /** Forgets what an earlier command on this thread has loaded. */
    static void release() {
        FLOOR.remove();
    }

    @Override
    public Instant instant() {
        Instant now = clock.instant();
        Instant floor = FLOOR.get();
        return now.isBefore(floor) ? floor : now;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RecordingClock(clock.withZone(zone));
    }
}
