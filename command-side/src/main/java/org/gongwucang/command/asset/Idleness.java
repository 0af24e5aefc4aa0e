package org.gongwucang.command.asset;

import java.time.LocalDate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.jspecify.annotations.Nullable;

/**
 * 闲置: whether its unit declared the thing idle, and what followed.
 *
 * @param since day from which on it has not been used; null where it is not idle
 * @param dueOn last day to surrender it; null where no rule was in force
 * @param reminders so far
 * @param remindedOn day of the last of them
 */
record Idleness(
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        int reminders,
        @Nullable LocalDate remindedOn) {

    static final Idleness NONE = new Idleness(null, null, 0, null);
    static final String SURRENDERED = "SURRENDERED";
    static final String USED_AGAIN = "USED_AGAIN";
    static final String DISPOSED = "DISPOSED";
    static final String REASSIGNED = "REASSIGNED";

    boolean isIdle() {
        return since != null;
    }

    static boolean concerns(Entry entry) {
        return entry instanceof AssetDeclaredIdle
                || entry instanceof SurrenderReminded
                || entry instanceof AssetIdlenessEnded;
    }

    Idleness after(Entry entry) {
        if (entry instanceof AssetDeclaredIdle e) {
            return new Idleness(e.idleSince(), e.dueOn(), 0, null);
        }
        return entry instanceof SurrenderReminded e ? new Idleness(since, dueOn, e.number(), e.occurredOn()) : NONE;
    }
}
