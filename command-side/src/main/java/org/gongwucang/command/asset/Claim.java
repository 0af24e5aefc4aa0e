package org.gongwucang.command.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

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
        require(!exists(), code, "value", value, "heldBy", String.valueOf(holder));
        apply(entry);
    }

    /** Code of the thing that holds the value. */
    abstract String holderIn(ClaimEntry entry);

    @Override
    protected final void evolve(Entry entry) {
        if (entry instanceof ClaimEntry claimed) {
            holder = holderIn(claimed);
        }
    }

    @Override
    protected final @Nullable String code() {
        return holder;
    }
}
