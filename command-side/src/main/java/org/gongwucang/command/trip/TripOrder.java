package org.gongwucang.command.trip;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Set;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.command.trip.TripState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripRequested;

/** 用车单: a trip from the request to its costs. One strand: each step follows the one before it. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class TripOrder extends OneBook<TripState> {

    TripOrder() {
        super(TripState.NONE);
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

    void say(TripEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    @Override
    protected TripState begunBy(Entry opening, String event) {
        return TripState.of((TripRequested) opening, event);
    }

    @Override
    protected TripState after(TripState before, Entry entry, String event) {
        return before.after(entry, event);
    }

    @Override
    protected TripState voided(TripState before) {
        return before.voided();
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
