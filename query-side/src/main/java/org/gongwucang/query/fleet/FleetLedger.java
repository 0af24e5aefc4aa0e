package org.gongwucang.query.fleet;

import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 车队台账 (L11): what each unit may have of vehicles, what it has and what was approved for it. */
@Component
public final class FleetLedger extends Ledger<FleetRow> {

    public FleetLedger() {
        super("fleet", 1, FleetRow.class);
        on(EstablishmentSet.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) -> FleetRow.of(row, e.unit()).set(e));
        on(VehiclePurchaseApproved.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) -> FleetRow.of(row, e.unit()).approved(e));
        on(VehiclePurchaseCancelled.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) -> FleetRow.of(row, e.unit()).withoutPurchase(e.purchase()));
        on(VehiclePurchaseDelivered.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) ->
                        FleetRow.of(row, e.unit()).withoutPurchase(e.purchase()).came(e));
        on(FleetVehicleEntered.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) -> FleetRow.of(row, e.unit()).came(e));
        on(FleetVehicleLeft.class)
                .key(FleetEntry::unit)
                .foldOrOpen((row, e, fact) -> FleetRow.of(row, e.unit()).left(e.vehicle()));
        // What is asked for and rejected is pending at no time.
        ignores(VehiclePurchaseRequested.class, VehiclePurchaseRejected.class);
        index("unit");
    }
}
