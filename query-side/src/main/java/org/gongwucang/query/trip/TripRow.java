package org.gongwucang.query.trip;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.jspecify.annotations.Nullable;

/**
 * 用车台账行: a trip as far as it is.
 *
 * @param day on which it begins
 * @param from local time in the zone of the house, as ISO 8601 writes it
 * @param until the same
 * @param special by the special approval that a day off needs
 * @param holiday whether it falls on a day off
 * @param vehicle code
 * @param returnedAt local time
 */
@RecordBuilder
public record TripRow(
        String trip,
        String number,
        String unit,
        String kind,
        String reason,
        String places,
        int passengers,
        LocalDate day,
        String from,
        String until,
        String state,
        String requestedBy,
        LocalDate requestedOn,
        boolean special,
        boolean holiday,
        List<String> daysOff,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String endReason,
        @Nullable String vehicle,
        @Nullable String driver,
        @Nullable String dispatchedBy,
        @Nullable LocalDate dispatchedOn,
        @Nullable Integer odometerOut,
        @Nullable Integer odometerIn,
        @Nullable Integer kilometres,
        @Nullable String returnedAt,
        @Nullable BigDecimal tolls,
        @Nullable BigDecimal parking,
        @Nullable BigDecimal other,
        @Nullable LocalDate settledOn)
        implements TripRowBuilder.With {

    public TripRow {
        daysOff = List.copyOf(daysOff);
    }

    static TripRow of(TripRequested e) {
        return new TripRow(
                e.trip(),
                e.number(),
                e.unit(),
                e.kind(),
                e.reason(),
                e.places(),
                e.passengers(),
                e.from().toLocalDate(),
                e.from().toString(),
                e.until().toString(),
                "REQUESTED",
                e.requestedBy(),
                e.occurredOn(),
                false,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    TripRow approved(TripApproved e) {
        return decided("APPROVED", e.approvedBy(), e.occurredOn())
                .withSpecial(e.special())
                .withHoliday(!e.daysOff().isEmpty())
                .withDaysOff(e.daysOff());
    }

    TripRow decided(String as, String by, LocalDate on) {
        return withState(as).withDecidedBy(by).withDecidedOn(on);
    }

    TripRow dispatched(TripDispatched e) {
        return withState("DISPATCHED")
                .withVehicle(e.about().code())
                .withDriver(e.driver())
                .withDispatchedBy(e.dispatchedBy())
                .withDispatchedOn(e.occurredOn());
    }

    TripRow completed(TripCompleted e) {
        return withState("RETURNED")
                .withOdometerOut(e.odometerOut())
                .withOdometerIn(e.odometerIn())
                .withKilometres(e.odometerIn() - e.odometerOut())
                .withReturnedAt(e.returnedAt().toString());
    }

    TripRow settled(TripSettled e) {
        return withState("SETTLED")
                .withTolls(e.tolls())
                .withParking(e.parking())
                .withOther(e.other())
                .withSettledOn(e.occurredOn());
    }
}
