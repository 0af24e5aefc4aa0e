package org.gongwucang.query.trip;

import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverReleased;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 用车台账: trips as far as they are. When drivers are engaged is told by their trips. */
@Component
public final class TripLedger extends Ledger<TripRow> {

    public TripLedger() {
        super("trip", 1, TripRow.class);
        entry(TripRequested.class).opens((e, fact) -> TripRow.of(e));
        entry(TripApproved.class).fold((row, e, fact) -> row.approved(e));
        entry(TripRejected.class)
                .fold((row, e, fact) ->
                        row.decided("REJECTED", e.rejectedBy(), e.occurredOn()).withEndReason(e.reason()));
        entry(TripCancelled.class)
                .fold((row, e, fact) -> row.withState("CANCELLED").withEndReason(e.reason()));
        entry(TripDispatched.class).fold((row, e, fact) -> row.dispatched(e));
        entry(TripCompleted.class).fold((row, e, fact) -> row.completed(e));
        entry(TripSettled.class).fold((row, e, fact) -> row.settled(e));
        ignores(DriverEngaged.class, DriverReleased.class);
        index(TripOrdering.FIELDS);
        index("unit", "day", "number");
        index("state", "day", "number");
    }

    private <E extends TripEntry> On<E, TripRow> entry(Class<E> type) {
        return on(type).key(e -> e.trip());
    }
}
