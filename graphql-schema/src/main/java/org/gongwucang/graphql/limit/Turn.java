package org.gongwucang.graphql.limit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 轮次: of the question that this thread answers, with all that is asked within it. */
public final class Turn {

    static final String KEY = "gongwucang.turn";

    private static final ThreadLocal<@Nullable Turn> CURRENT = new ThreadLocal<>();

    private final Turns turns;
    private final AtomicBoolean taken = new AtomicBoolean();

    Turn(Turns turns) {
        this.turns = turns;
    }

    static @Nullable Turn current() {
        return CURRENT.get();
    }

    static void set(@Nullable Turn turn) {
        if (turn == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(turn);
        }
    }

    /**
     * Asks somebody whom writers may keep waiting, and lets others have the turn of this thread's question meanwhile. Where that fails, what is left of
     * the question goes on without a turn.
     *
     * @return the answer
     * @throws org.gongwucang.graphql.fault.Fault BUSY where the turn does not come again in time
     */
    public static <T> T aside(Supplier<T> waiting) {
        Turn turn = current();
        if (turn == null || !turn.end()) {
            return waiting.get();
        }
        T answer = waiting.get();
        turn.take();
        return answer;
    }

    /** The question of this thread takes long: it goes on without a turn, which others have instead. */
    static void leave() {
        Turn turn = current();
        if (turn != null) {
            turn.end();
        }
    }

    /** @throws org.gongwucang.graphql.fault.Fault BUSY where it does not come in time */
    void take() {
        turns.take();
        taken.set(true);
    }

    /** Others may have it; whether there was one to give back. */
    boolean end() {
        boolean had = taken.compareAndSet(true, false);
        if (had) {
            turns.giveBack();
        }
        return had;
    }
}
