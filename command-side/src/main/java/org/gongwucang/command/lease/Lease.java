package org.gongwucang.command.lease;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.command.lease.LeaseState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.lease.LeaseEntry;

/** 租用: one contract by which a unit rents rooms, from the request to its end; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Lease extends OneBook<LeaseState> {

    Lease() {
        super(LeaseState.NONE);
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "LEASE_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    /** Its contract runs, or will, and nothing has ended it or goes on with it. */
    void requireRenewable() {
        requirePhase(Phase.SIGNED);
        require(!state().renewed(), "LEASE_RENEWED_ALREADY", "number", state().number());
    }

    void open(LeaseEntry opening) {
        apply(opening);
    }

    void say(LeaseEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected LeaseState begunBy(Entry opening, String event) {
        return LeaseState.of(opening, event);
    }

    @Override
    protected LeaseState after(LeaseState before, Entry entry, String event) {
        return before.after(entry, event);
    }

    @Override
    protected LeaseState voided(LeaseState before) {
        return before.voided();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((LeaseEntry) opening).lease();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
