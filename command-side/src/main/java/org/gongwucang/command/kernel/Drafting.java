package org.gongwucang.command.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.jspecify.annotations.Nullable;

/**
 * 拟办: for whom a command is being made on this thread, so that what is looked up for it is looked up as that person may. What is named and
 * lies beyond the person's reach is noted: the command is made nevertheless, and meets its answer only where it was carried out before.
 */
public final class Drafting {

    private static final ThreadLocal<@Nullable Drafting> CURRENT = new ThreadLocal<>();

    private final Caller caller;
    private @Nullable String beyond;

    private Drafting(Caller caller) {
        this.caller = caller;
    }

    /**
     * 所拟: a command, and the first name in it that is beyond the reach of whoever asks.
     *
     * @param beyond null where there is none
     */
    record Made(Object command, @Nullable String beyond) {}

    /** Nothing outside of it. */
    public static Optional<Drafting> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public Caller caller() {
        return caller;
    }

    /** Whoever asks may not know of what is named so. */
    public void noteBeyond(String name) {
        if (beyond == null) {
            beyond = name;
        }
    }

    /** @throws Refused NOT_FOUND where a name before was beyond reach, whatever a rule has to say after that */
    static Made by(Draft draft, Function<Draft, Object> making) {
        Drafting drafting = new Drafting(draft.caller());
        CURRENT.set(drafting);
        try {
            return new Made(making.apply(draft), drafting.beyond);
        } catch (Refused refusal) {
            throw drafting.beyond == null ? refusal : notFound(drafting.beyond);
        } finally {
            CURRENT.remove();
        }
    }

    static Refused notFound(String name) {
        return Rules.refused("NOT_FOUND", "code", name);
    }
}
