package org.gongwucang.query.vehicle;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.PlateReleased;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.gongwucang.events.vehicle.VehicleUnsealed;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.vehicle.VinReleased;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 车辆台账: every vehicle, whose it is, what it is called and how far its life is. */
@Component
public final class VehicleLedger extends Ledger<VehicleRow> {

    public VehicleLedger() {
        super("vehicle", 2, VehicleRow.class);
        lives();
        service();
        proceedings();
        // Plates and numbers are told by the vehicle's own entries.
        ignores(PlateClaimed.class, PlateReleased.class, VinClaimed.class, VinReleased.class);
        List.of("code", "plate", "oldCardNo", "vin", "registeredOn", "value", "name", "seenBy")
                .forEach(this::index);
        index("unit", "code");
        index("state", "code");
        index("category", "code");
        text("name");
    }

    private void lives() {
        on(VehicleOpeningRecorded.class).key(VehicleEntry::vehicle).opens((e, fact) -> VehicleRow.opened(e));
        on(VehicleDelivered.class).key(VehicleEntry::vehicle).opens((e, fact) -> VehicleRow.delivered(e));
        on(VehicleRegistered.class).key(VehicleEntry::vehicle).fold((row, e, fact) -> row.registered(e));
        on(VehicleAllotted.class).key(VehicleEntry::vehicle).fold((row, e, fact) -> row.allotted(e));
        becomes(VehicleRecycled.class, row -> row.withState("RECYCLED"));
        on(VehicleDeregistered.class)
                .key(VehicleEntry::vehicle)
                .fold((row, e, fact) -> row.ended("DEREGISTERED", e.occurredOn(), e.proof()));
        on(VehicleSold.class)
                .key(VehicleEntry::vehicle)
                .fold((row, e, fact) -> row.ended("SOLD", e.occurredOn(), e.receipt()));
    }

    private void service() {
        becomes(VehicleTakenOutOfService.class, row -> row.withState("OUT_OF_SERVICE"));
        becomes(VehicleReturnedToService.class, row -> row.withState("IN_SERVICE"));
        on(VehicleSealed.class)
                .key(VehicleEntry::vehicle)
                .fold((row, e, fact) -> row.withSealed(true).withSealedFor(e.occasion()));
        becomes(VehicleUnsealed.class, VehicleRow::unsealed);
        on(VehicleConditionAssessed.class)
                .key(VehicleEntry::vehicle)
                .fold((row, e, fact) -> row.withCondition(e.condition()));
    }

    private void proceedings() {
        on(VehicleAllotmentRequested.class)
                .key(VehicleEntry::vehicle)
                .fold((row, e, fact) -> row.asked("ALLOTMENT", e.toUnit()));
        becomes(VehicleScrappingRequested.class, row -> row.asked("SCRAPPING", null));
        becomes(VehicleSaleRequested.class, row -> row.asked("SALE", null));
        becomes(VehicleAllotmentAgreed.class, row -> row.withPhase("AGREED"));
        becomes(VehicleScrappingStepApproved.class, row -> row.withPhase("STEP_APPROVED"));
        becomes(VehicleSaleStepApproved.class, row -> row.withPhase("STEP_APPROVED"));
        becomes(VehicleScrappingApproved.class, row -> row.withPhase("APPROVED"));
        becomes(VehicleSaleApproved.class, row -> row.withPhase("APPROVED"));
        List.of(
                        VehicleAllotmentDeclined.class,
                        VehicleAllotmentRejected.class,
                        VehicleAllotmentWithdrawn.class,
                        VehicleScrappingRejected.class,
                        VehicleScrappingWithdrawn.class,
                        VehicleSaleRejected.class,
                        VehicleSaleWithdrawn.class)
                .forEach(end -> becomes(end, VehicleRow::over));
    }

    private <E extends VehicleEntry> void becomes(Class<E> entry, UnaryOperator<VehicleRow> next) {
        on(entry).key(VehicleEntry::vehicle).fold((row, e, fact) -> next.apply(row));
    }
}
