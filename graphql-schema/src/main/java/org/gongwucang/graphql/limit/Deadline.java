package org.gongwucang.graphql.limit;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * 时限: until when the question that this thread answers may go on. Nothing interrupts the thread: an interrupt closes the files that it reads. Instead
 * whoever works in slices asks between two of them, and whoever asks a server tells it how long it may take.
 */
public final class Deadline {

    static final String KEY = "gongwucang.deadline";

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long start = System.nanoTime();
    private final Duration longWork;
    private volatile Duration longest;

    /**
     * One that begins now.
     *
     * @param longest how long a question may take
     * @param longWork how long one may take that says it is {@link #longWork}
     */
    Deadline(Duration longest, Duration longWork) {
        this.longest = longest;
        this.longWork = longWork;
    }

    static @Nullable Deadline current() {
        return CURRENT.get();
    }

    static void set(@Nullable Deadline deadline) {
        if (deadline == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(deadline);
        }
    }

    /** The question of this thread reads whole books, may take as long as such work does, and lets others have its turn. */
    public static void longWork() {
        Turn.leave();
        Deadline deadline = current();
        if (deadline != null && deadline.longest.compareTo(deadline.longWork) < 0) {
            deadline.longest = deadline.longWork;
        }
    }

    /** @throws Fault QUERY_TOO_SLOW where the time of this thread's question is over */
    public static void check() {
        Deadline deadline = current();
        if (deadline != null) {
            deadline.require();
        }
    }

    /**
     * How long a store may still take for the question of this thread; null where there is no end to it.
     *
     * @throws Fault QUERY_TOO_SLOW where it is over
     */
    public static @Nullable Duration left() {
        Deadline deadline = current();
        if (deadline == null) {
            return null;
        }
        deadline.require();
        return deadline.remaining();
    }

    /** The same work on another thread, for the same question. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        Deadline deadline = current();
        return () -> {
            Deadline before = current();
            set(deadline);
            try {
                return work.get();
            } finally {
                set(before);
            }
        };
    }

    /** Not later than this one, which a question within another one must not outlast. */
    Deadline within(@Nullable Deadline outer) {
        if (outer != null && outer.remaining().compareTo(longest) < 0) {
            longest = outer.remaining();
        }
        return this;
    }

    boolean isOver() {
        return remaining().isNegative();
    }

    void require() {
        if (isOver()) {
            throw tooSlow();
        }
    }

    Fault tooSlow() {
        return new Fault(FaultCode.QUERY_TOO_SLOW, Map.of("seconds", String.valueOf(longest.toSeconds())));
    }

    private Duration remaining() {
        return longest.minusNanos(System.nanoTime() - start);
    }
}
