package org.gongwucang.command.vehicle;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VehicleMarkEntry;
import org.jspecify.annotations.Nullable;

/**
 * 车辆标识占用: a value that only one vehicle may bear. Its stream is named after the value, so the store itself lets only one of two
 * simultaneous claims in.
 */
abstract class MarkClaim extends Root {

    private @Nullable String heldBy;

    /** @throws org.gongwucang.command.kernel.Refused with this code where another vehicle bears the value */
    final void claim(VehicleMarkEntry entry, String code, String value) {
        require(heldBy == null, code, "value", value, "heldBy", String.valueOf(heldBy));
        apply(entry);
    }

    /** Nothing where another vehicle bears it. */
    final void release(VehicleMarkEntry entry) {
        if (entry.code().equals(heldBy)) {
            apply(entry);
        }
    }

    /** Whether the entry takes the value. */
    abstract boolean isTaken(Entry entry);

    /** What comes in remembers its command. */
    @Override
    protected final boolean remembersCommands() {
        return false;
    }

    @Override
    protected final void evolve(Entry entry, Recorded recorded) {
        heldBy = isTaken(entry) ? ((VehicleMarkEntry) entry).code() : null;
    }

    @Override
    protected final @Nullable String code() {
        return heldBy;
    }
}
