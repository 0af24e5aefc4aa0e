package org.gongwucang.query.fleet;

import java.util.List;
import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 购车台账: every purchase that was asked for, and how it was decided. */
@Component
public final class VehiclePurchaseLedger extends Ledger<VehiclePurchaseRow> {

    public VehiclePurchaseLedger() {
        super("vehicle-purchase", 1, VehiclePurchaseRow.class);
        on(VehiclePurchaseRequested.class)
                .key(FleetPurchaseEntry::purchase)
                .opens((e, fact) -> VehiclePurchaseRow.requested(e));
        on(VehiclePurchaseApproved.class).key(FleetPurchaseEntry::purchase).fold((row, e, fact) -> row.approved(e));
        on(VehiclePurchaseRejected.class)
                .key(FleetPurchaseEntry::purchase)
                .fold((row, e, fact) -> row.rejected(e.rejectedBy(), e.reason(), e.occurredOn()));
        on(VehiclePurchaseCancelled.class)
                .key(FleetPurchaseEntry::purchase)
                .fold((row, e, fact) -> row.cancelled(e.reason()));
        on(VehiclePurchaseDelivered.class).key(FleetPurchaseEntry::purchase).fold((row, e, fact) -> row.delivered(e));
        List.of("number", "requestedOn", "approvedOn", "price").forEach(this::index);
        index("state", "number");
        index("unit", "number");
        index("category", "number");
    }
}
