package org.gongwucang.command.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.ClaimEntry;
import org.jspecify.annotations.Nullable;

/**
 * 占用: a value that only one thing may bear. Its stream is named after the value, so the store itself lets only one of
 * two simultaneous claims in; the other tries again, finds it taken and is refused.
 */
abstract class Claim extends Root {

    private @Nullable String holder;

    /** @param code what the refusal says when somebody else holds the value */
    final void claim(ClaimEntry entry, String code, String value) {
        require(holder == null, code, "value", value, "heldBy", String.valueOf(holder));
        apply(entry);
    }

    /** The thing that held the value was registered by mistake; nothing where another one holds it. */
    final void release(ClaimEntry entry, String code) {
        if (code.equals(holder)) {
            apply(entry);
        }
    }

    /** Code of the thing that holds the value after this entry; nothing where it is free again. */
    abstract @Nullable String holderAfter(ClaimEntry entry);

    /** What is registered remembers its command. */
    @Override
    protected final boolean remembersCommands() {
        return false;
    }

    @Override
    protected final void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof ClaimEntry claimed) {
            holder = holderAfter(claimed);
        }
    }

    @Override
    protected final @Nullable String code() {
        return holder;
    }
}
