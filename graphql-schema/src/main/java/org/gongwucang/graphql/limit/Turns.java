package org.gongwucang.graphql.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;

/**
 * 轮候: so many queries are worked on at a time, and the rest wait in the order in which they came. With more of them at once each costs more, and a queue that a
 * moment's standstill left behind never shrinks. Decided in docs/decisions/0146-queries-take-turns.md.
 */
public final class Turns {

    private static final int AT_LEAST = 8;
    private static final int FOR_EACH_PROCESSOR = 2;

    private final Semaphore places;
    private final Duration longest;

    /**
     * @param atOnce how many have their turn at a time; 0 for as many as the processors of this machine can do with
     * @param longest how long one waits before it is told to come again
     */
    Turns(int atOnce, Duration longest) {
        if (atOnce < 0) {
            throw new IllegalArgumentException("gongwucang.query.at-once is " + atOnce + " and cannot be below 0");
        }
        this.places = new Semaphore(atOnce == 0 ? byProcessors() : atOnce, true);
        this.longest = longest;
    }

    private static int byProcessors() {
        return AT_LEAST + FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }

    /** How many wait for their turn; about, since they come and go meanwhile. */
    public int waiting() {
        return places.getQueueLength();
    }

    Turn next() {
        return new Turn(this);
    }

    /** @throws Fault BUSY where it took too long, or this process is being stopped */
    void take() {
        try {
            if (places.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Fault(FaultCode.BUSY, Map.of("seconds", String.valueOf(longest.toSeconds())));
    }

    void giveBack() {
        places.release();
    }
}
