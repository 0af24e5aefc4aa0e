package org.gongwucang.query.running;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.VehicleRef;
import org.jspecify.annotations.Nullable;

/**
 * 单车流水行: one thing in the account of a vehicle, as far as it is.
 *
 * @param kind INSURANCE, FUEL, REPAIR, OFF_LIST, INSPECTION, VIOLATION, ODOMETER or TRIP
 * @param state how far it is
 * @param day on which it counts: of its last step, of a trip when it was back, of a violation when it happened
 * @param code of the vehicle
 * @param unit that had the vehicle
 * @param amount yuan: price, premium, cost, fee or fine; of a repair its estimate before it is done
 * @param odometer km; of a trip when it began
 * @param from of a policy or trip
 */
@RecordBuilder
public record RunningEntryRow(
        String entry,
        String kind,
        String state,
        LocalDate day,
        String vehicle,
        String code,
        String unit,
        String category,
        @Nullable String text,
        @Nullable String document,
        @Nullable String provider,
        boolean offList,
        @Nullable String offListApproval,
        @Nullable BigDecimal litres,
        @Nullable BigDecimal amount,
        @Nullable Integer odometer,
        @Nullable Integer odometerIn,
        @Nullable Integer kilometres,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean holiday,
        @Nullable String driver,
        @Nullable String enteredBy,
        @Nullable String decidedBy)
        implements RunningEntryRowBuilder.With {

    static RunningEntryRow of(String kind, String state, RunningEntry e) {
        VehicleRef about = e.about();
        return new RunningEntryRow(
                e.entry(),
                kind,
                state,
                e.occurredOn(),
                about.vehicle(),
                about.code(),
                about.unit(),
                about.category(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    /** Bought there; with an approval where the provider was not designated. */
    RunningEntryRow at(String where, @Nullable String approval) {
        return withProvider(where).withOffList(approval != null).withOffListApproval(approval);
    }

    RunningEntryRow next(String stateNow, LocalDate on) {
        return withState(stateNow).withDay(on);
    }

    /** Whether it counts in the figures of its vehicle. */
    boolean counts() {
        return switch (kind) {
            case "REPAIR" -> state.equals("DONE");
            case "TRIP" -> state.equals("RETURNED") || state.equals("DONE");
            case "OFF_LIST" -> false;
            default -> true;
        };
    }
}
