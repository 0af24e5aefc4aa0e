package org.gongwucang.command.reallocation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;

/** 用房调剂: rooms that are to go over to a unit, from the request to the approval, which moves all of them. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class SpaceReallocation extends OneBook<SpaceReallocationState> {

    SpaceReallocation() {
        super(SpaceReallocationState.NONE);
    }

    void requireOpen() {
        require(
                state().phase() == SpaceReallocationPhase.REQUESTED,
                "SPACE_REALLOCATION_STATE",
                "number",
                state().number(),
                "state",
                state().phase());
    }

    void open(SpaceReallocationRequested requested) {
        apply(requested);
    }

    void say(SpaceReallocationEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected SpaceReallocationState begunBy(Entry opening, String event) {
        return SpaceReallocationState.of((SpaceReallocationRequested) opening, event);
    }

    @Override
    protected SpaceReallocationState after(SpaceReallocationState before, Entry entry, String event) {
        return before.after(entry);
    }

    @Override
    protected SpaceReallocationState voided(SpaceReallocationState before) {
        return SpaceReallocationState.NONE.withNumber(before.number());
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((SpaceReallocationEntry) opening).reallocation();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
