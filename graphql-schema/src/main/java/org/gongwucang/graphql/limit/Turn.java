package org.gongwucang.graphql.limit;

import java.util.concurrent.atomic.AtomicBoolean;
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
     * Waits for something that others have to do first, and lets them have the turn of this thread's question meanwhile.
     *
     * @throws org.gongwucang.graphql.fault.Fault BUSY where the turn does not come again in time
     */
    public static void aside(Runnable waiting) {
        Turn turn = current();
        if (turn == null || !turn.end()) {
            waiting.run();
            return;
        }
        waiting.run();
        turn.take();
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
