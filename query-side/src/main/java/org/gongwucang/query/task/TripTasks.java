package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_TRIP;
import static org.gongwucang.query.task.TaskKind.COMPLETE_TRIP;
import static org.gongwucang.query.task.TaskKind.DISPATCH_TRIP;
import static org.gongwucang.query.task.TaskKind.SETTLE_TRIP;

import java.util.List;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;

/** 用车待办: who has to decide about a trip, assign a vehicle, make it and settle it. */
final class TripTasks extends DocumentTasks<TripEntry> {

    TripTasks(TaskLedger ledger) {
        super(ledger, TripEntry::trip);
    }

    void declare() {
        document(TripRequested.class).opens((e, fact) -> asked(e));
        document(TripApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        task(APPROVE_TRIP, TripRequested.class)
                .opens((e, fact) -> asked(e).about(APPROVE_TRIP).opened(fact, e.requestedBy()));
        ends(APPROVE_TRIP, List.of(TripApproved.class, TripRejected.class, TripCancelled.class));
        task(
                DISPATCH_TRIP,
                TripApproved.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.approvedBy()));
        ends(DISPATCH_TRIP, List.of(TripDispatched.class, TripCancelled.class));
        task(
                COMPLETE_TRIP,
                TripDispatched.class,
                (task, its, e, fact) -> task.withCode(e.about().code())
                        .opened(fact, COMPLETE_TRIP.ofPersons(List.of(e.driver())), List.of()));
        ends(COMPLETE_TRIP, List.of(TripCompleted.class, TripCancelled.class));
        task(
                SETTLE_TRIP,
                TripCompleted.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.completedBy()));
        ends(SETTLE_TRIP, List.of(TripSettled.class));
    }

    private static TaskRow asked(TripRequested e) {
        return TaskRow.of(TaskDocument.TRIP, e.trip(), e.number(), e.unit()).withAskedBy(e.requestedBy());
    }
}
