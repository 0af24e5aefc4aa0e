package org.gongwucang.command.trip;

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
import org.gongwucang.command.trip.TripState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripRequested;

/** 用车单: a trip from the request to its costs. One strand: each step follows the one before it. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class TripOrder extends Reversible {

    private Strand<TripState> book = Strand.from(TripState.NONE, LocalDate.EPOCH);

    TripState state() {
        return book.value();
    }

    /** @throws org.gongwucang.command.kernel.Refused TRIP_STATE */
    void requirePhase(Phase needed, Phase... others) {
        Phase phase = state().phase();
        require(
                phase == needed || Set.of(others).contains(phase),
                "TRIP_STATE",
                "number",
                state().number(),
                "state",
                phase,
                "needed",
                needed);
    }

    void open(TripRequested request) {
        apply(request);
    }

    /** @throws org.gongwucang.command.kernel.Refused DATE_BEFORE_LAST_ENTRY */
    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void say(TripEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(TripState.of((TripRequested) opening, recorded.event()), recorded.day());
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
        return ((TripEntry) opening).trip();
    }

    @Override
    protected String code() {
        return state().number();
    }
}
