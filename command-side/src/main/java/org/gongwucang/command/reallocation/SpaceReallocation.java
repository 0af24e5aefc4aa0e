package org.gongwucang.command.reallocation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;

/** 用房调剂: rooms that are to go over to a unit, from the request to the approval, which moves all of them. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class SpaceReallocation extends Reversible {

    private Strand<SpaceReallocationState> book = Strand.from(SpaceReallocationState.NONE, LocalDate.EPOCH);

    SpaceReallocationState state() {
        return book.value();
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

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(SpaceReallocationRequested requested) {
        apply(requested);
    }

    void say(SpaceReallocationEntry entry) {
        book.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(
                SpaceReallocationState.of((SpaceReallocationRequested) opening, recorded.event()), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        book = book.after(state().after(entry), recorded);
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(SpaceReallocationState.NONE.withNumber(state().number()), LocalDate.EPOCH);
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
