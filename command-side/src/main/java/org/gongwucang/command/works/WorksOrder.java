package org.gongwucang.command.works;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.command.works.WorksState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksRequested;

/** 维修单: one repair or turn-key refurbishment, from the request to the keys; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class WorksOrder extends OneBook<WorksState> {

    WorksOrder() {
        super(WorksState.NONE);
    }

    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "WORKS_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    void open(WorksRequested requested) {
        apply(requested);
    }

    void say(WorksEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected WorksState begunBy(Entry opening, String event) {
        return WorksState.of((WorksRequested) opening, event);
    }

    @Override
    protected WorksState after(WorksState before, Entry entry, String event) {
        return before.after(entry, event);
    }

    @Override
    protected WorksState voided(WorksState before) {
        return before.voided();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((WorksRequested) opening).order();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
