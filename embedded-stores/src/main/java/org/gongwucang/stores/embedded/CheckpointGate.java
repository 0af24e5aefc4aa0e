package org.gongwucang.stores.embedded;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * 检查点闸: lets transactions through side by side, and the checkpoint only while there is none.
 *
 * <p>HSQLDB's own checkpoint lets nothing begin until all that has begun is over. A transaction that waits for another
 * one, which has yet to begin, would then wait for ever; and so would everybody behind them. Here the checkpoint gives
 * way after a moment, and comes again.
 */
final class CheckpointGate {

    private static final int ALL = Integer.MAX_VALUE;

    /** In order of arrival: otherwise the checkpoint would never have its turn among busy writers. */
    private final Semaphore passes = new Semaphore(ALL, true);

    void enter() throws InterruptedException {
        passes.acquire();
    }

    void leave() {
        passes.release();
    }

    /** Does the work while no transaction is under way; false, and nothing done, where some are not over in time. */
    boolean alone(Duration patience, Runnable work) throws InterruptedException {
        if (!passes.tryAcquire(ALL, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            passes.release(ALL);
        }
    }
}
