package org.gongwucang.command.works;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.works.WorksState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksRequested;

/** 维修单: one repair or turn-key refurbishment, from the request to the keys; all of it is one strand. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class WorksOrder extends Reversible {

    private Strand<WorksState> book = Strand.from(WorksState.NONE, LocalDate.EPOCH);

    WorksState state() {
        return book.value();
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

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(WorksRequested requested) {
        apply(requested);
    }

    void say(WorksEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(WorksState.of((WorksRequested) opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        book = book.after(state().after(entry, recorded.event()), recorded);
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
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
