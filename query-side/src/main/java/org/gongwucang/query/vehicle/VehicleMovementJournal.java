package org.gongwucang.query.vehicle;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.vehicle.VehicleMovementRow.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车辆变动流水: how vehicles came, went over from one unit to another, and went. */
@Component
public final class VehicleMovementJournal extends Ledger<VehicleMovementRow> {

    public VehicleMovementJournal() {
        super("vehicle-movement", 1, VehicleMovementRow.class);
        told(
                VehicleOpeningRecorded.class,
                "OPENED",
                e -> new Which(e.vehicle(), e.code(), e.card().category(), e.unit()),
                VehicleOpeningRecorded::book);
        told(
                VehicleDelivered.class,
                "DELIVERED",
                e -> new Which(e.vehicle(), e.code(), e.card().category(), e.unit()),
                VehicleDelivered::number);
        told(
                VehicleRegistered.class,
                "REGISTERED",
                e -> new Which(e.vehicle(), e.code(), e.category(), e.unit()),
                VehicleRegistered::certificate);
        told(
                VehicleDeregistered.class,
                "SCRAPPED",
                e -> new Which(e.vehicle(), e.code(), e.category(), e.unit()),
                VehicleDeregistered::proof);
        told(
                VehicleSold.class,
                "SOLD",
                e -> new Which(e.vehicle(), e.code(), e.category(), e.unit()),
                VehicleSold::receipt);
        on(VehicleAllotted.class)
                .perEntry("movement")
                .opens((e, fact) -> VehicleMovementRow.of(
                        "ALLOTTED",
                        new Which(e.vehicle(), e.code(), e.category(), e.fromUnit()),
                        e.toUnit(),
                        null,
                        fact));
        journal("occurredOn");
        List.of("occurredOn", "code", "seenBy").forEach(this::index);
        index("kind", "occurredOn");
        index("unit", "occurredOn");
    }

    private <E extends VehicleEntry> void told(
            Class<E> entry, String kind, Function<E, Which> which, Function<E, @Nullable String> document) {
        on(entry)
                .perEntry("movement")
                .opens((e, fact) -> VehicleMovementRow.of(kind, which.apply(e), null, document.apply(e), fact));
    }
}
