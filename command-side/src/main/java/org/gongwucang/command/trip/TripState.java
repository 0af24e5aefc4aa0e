package org.gongwucang.command.trip;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.jspecify.annotations.Nullable;

/**
 * 用车状态: how far a trip is.
 *
 * @param from in the zone of the house
 * @param holiday whether it falls on a day off
 * @param vehicle identifier of the one that was dispatched
 * @param driver staff number
 */
@RecordBuilder
record TripState(
        Phase phase,
        String number,
        String unit,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        boolean holiday,
        @Nullable Deed request,
        @Nullable Deed approval,
        @Nullable Deed completion,
        @Nullable String vehicle,
        @Nullable String driver)
        implements TripStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final TripState NONE = new TripState(Phase.NONE, "", "", null, null, false, null, null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        REQUESTED,
        APPROVED,
        DISPATCHED,
        RETURNED,
        SETTLED,
        REJECTED,
        CANCELLED
    }

    static TripState of(TripRequested e, String event) {
        return NONE.withPhase(Phase.REQUESTED)
                .withNumber(e.number())
                .withUnit(e.unit())
                .withFrom(e.from())
                .withUntil(e.until())
                .withRequest(new Deed(e.requestedBy(), event));
    }

    /** Its number stays used. */
    TripState voided() {
        return NONE.withNumber(number).withUnit(unit);
    }

    TripState after(Entry entry, String event) {
        if (entry instanceof TripApproved e) {
            return withPhase(Phase.APPROVED)
                    .withHoliday(!e.daysOff().isEmpty())
                    .withApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof TripDispatched e) {
            return withPhase(Phase.DISPATCHED).withVehicle(e.about().vehicle()).withDriver(e.driver());
        }
        if (entry instanceof TripCompleted e) {
            return withPhase(Phase.RETURNED).withCompletion(new Deed(e.completedBy(), event));
        }
        if (entry instanceof TripSettled) {
            return withPhase(Phase.SETTLED);
        }
        if (entry instanceof TripRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof TripCancelled ? withPhase(Phase.CANCELLED) : this;
    }
}
