package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.gongwucang.events.Entry;
import org.jspecify.annotations.Nullable;

/** 参照记录: a small record that is deactivated and never deleted, whose entries stand in the order of their days. */
public abstract class DatedRecord extends Root {

    private @Nullable LocalDate lastEntry;

    /** @throws Refused DATE_BEFORE_LAST_ENTRY */
    protected final void requireInOrder(LocalDate occurredOn) {
        LocalDate last = lastEntry;
        require(
                last == null || !occurredOn.isBefore(last),
                "DATE_BEFORE_LAST_ENTRY",
                "occurredOn",
                occurredOn,
                "last",
                String.valueOf(last));
    }

    @Override
    protected final void evolve(Entry entry, Recorded recorded) {
        lastEntry = entry.occurredOn();
        changed(entry);
    }

    /** Takes the entry into the state. Never decides, never throws. */
    protected abstract void changed(Entry entry);
}
