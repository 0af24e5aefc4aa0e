package org.gongwucang.query.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 车辆变动流水行: one way in which a vehicle came to a unit, went over to another, or went.
 *
 * @param kind OPENED, DELIVERED, REGISTERED, ALLOTTED, SCRAPPED or SOLD
 * @param code asset code
 * @param unit whose it was, or is
 * @param toUnit to which it went over
 * @param seenBy codes of both
 * @param document number of the paper that goes with it
 * @param actor staff number of the person who recorded it
 */
public record VehicleMovementRow(
        String kind,
        String vehicle,
        String code,
        String category,
        String unit,
        @Nullable String toUnit,
        List<String> seenBy,
        @Nullable String document,
        String actor,
        LocalDate occurredOn,
        Instant recordedAt) {

    public VehicleMovementRow {
        seenBy = List.copyOf(seenBy);
    }

    /** 何车: which vehicle, of which unit. */
    record Which(String vehicle, String code, String category, String unit) {}

    static VehicleMovementRow of(String kind, Which which, @Nullable String to, @Nullable String document, Fact fact) {
        return new VehicleMovementRow(
                kind,
                which.vehicle(),
                which.code(),
                which.category(),
                which.unit(),
                to,
                to == null ? List.of(which.unit()) : List.of(which.unit(), to),
                document,
                fact.actor(),
                fact.occurredOn(),
                fact.recordedAt());
    }
}
