package org.gongwucang.query.approval;

import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRejected;
import org.gongwucang.events.running.OffListProviderRequested;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairRejected;
import org.gongwucang.events.running.VehicleRepairRequested;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;

/** 车辆审批: of repairs, of providers that are not designated, and of trips; the number of the first two is the code of the vehicle. */
final class RunningApprovals {

    private final ApprovalLedger ledger;

    RunningApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        repairs();
        providers();
        trips();
    }

    private void repairs() {
        ledger.at(VehicleRepairRequested.class, VehicleRepairRequested::entry)
                .opens((e, fact) -> ApprovalRow.of(
                                "VEHICLE_REPAIR",
                                e.entry(),
                                e.about().code(),
                                e.about().unit())
                        .withValue(e.estimate())
                        .asked(1, e.requestedBy(), fact));
        ledger.decides(
                VehicleRepairApproved.class,
                VehicleRepairApproved::entry,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                VehicleRepairRejected.class,
                VehicleRepairRejected::entry,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
    }

    private void providers() {
        ledger.at(OffListProviderRequested.class, OffListProviderRequested::entry)
                .opens((e, fact) -> ApprovalRow.of(
                                "OFF_LIST_PROVIDER",
                                e.entry(),
                                e.about().code(),
                                e.about().unit())
                        .asked(1, e.requestedBy(), fact));
        ledger.decides(
                OffListProviderApproved.class,
                OffListProviderApproved::entry,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                OffListProviderRejected.class,
                OffListProviderRejected::entry,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
    }

    private void trips() {
        ledger.at(TripRequested.class, TripRequested::trip)
                .opens((e, fact) ->
                        ApprovalRow.of("TRIP", e.trip(), e.number(), e.unit()).asked(1, e.requestedBy(), fact));
        ledger.decides(
                TripApproved.class,
                TripApproved::trip,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                TripRejected.class,
                TripRejected::trip,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                TripCancelled.class,
                TripCancelled::trip,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.cancelledBy(), e.reason(), fact));
    }
}
