package org.gongwucang.standalone.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** 断闸: ends this process as {@code kill -9} does, when a point is reached for the n-th time. */
final class KillSwitch {

    private final KillPoint point;
    private final AtomicInteger left;

    KillSwitch(KillPoint point, int times) {
        this.point = point;
        this.left = new AtomicInteger(times);
    }

    /** Tells whether this is the point and the time; who asks and hears yes has to go on to {@link #kill}. */
    boolean isDue(KillPoint reached) {
        return reached == point && left.decrementAndGet() == 0;
    }

    void reached(KillPoint here) {
        if (isDue(here)) {
            kill();
        }
    }

    /** The thread that got here gets no further; the others have the moment that the signal takes. */
    void kill() {
        try {
            new ProcessBuilder(
                            "kill", "-9", String.valueOf(ProcessHandle.current().pid()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (left.get() <= 0) {
            LockSupport.park();
        }
    }
}
