package org.gongwucang.query.approval;

import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;

/** 购车审批: in one step. */
final class VehiclePurchaseApprovals {

    private final ApprovalLedger ledger;

    VehiclePurchaseApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(VehiclePurchaseRequested.class, FleetPurchaseEntry::purchase)
                .opens((e, fact) -> ApprovalRow.of("VEHICLE_PURCHASE", e.purchase(), e.number(), e.unit())
                        .withValue(e.price())
                        .asked(1, e.requestedBy(), fact));
        ledger.decides(
                VehiclePurchaseApproved.class,
                FleetPurchaseEntry::purchase,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                VehiclePurchaseRejected.class,
                FleetPurchaseEntry::purchase,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                VehiclePurchaseCancelled.class,
                FleetPurchaseEntry::purchase,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.cancelledBy(), e.reason(), fact));
    }
}
