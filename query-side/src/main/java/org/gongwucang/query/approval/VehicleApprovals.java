package org.gongwucang.query.approval;

import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleEntry;
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

/** 车辆审批: allotments in one step, once the receiving unit has signed; scrapping and sale in two. */
final class VehicleApprovals {

    private static final int TWO = 2;

    private final ApprovalLedger ledger;

    VehicleApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        allotments();
        scrappings();
        sales();
    }

    private static String allotment(VehicleEntry e) {
        return e.vehicle() + "/allotment";
    }

    private static String scrapping(VehicleEntry e) {
        return e.vehicle() + "/scrapping";
    }

    private static String sale(VehicleEntry e) {
        return e.vehicle() + "/sale";
    }

    private void allotments() {
        ledger.at(VehicleAllotmentRequested.class, VehicleApprovals::allotment)
                .opens((e, fact) -> ApprovalRow.of("VEHICLE_ALLOTMENT", e.vehicle(), e.code(), e.unit()));
        ledger.at(VehicleAllotmentAgreed.class, VehicleApprovals::allotment)
                .fold((row, e, fact) -> row.asked(1, e.agreedBy(), fact));
        ledger.decides(
                VehicleAllotted.class,
                VehicleApprovals::allotment,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                VehicleAllotmentRejected.class,
                VehicleApprovals::allotment,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                VehicleAllotmentWithdrawn.class,
                VehicleApprovals::allotment,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }

    private void scrappings() {
        ledger.at(VehicleScrappingRequested.class, VehicleApprovals::scrapping)
                .opens((e, fact) -> ApprovalRow.of("VEHICLE_SCRAPPING", e.vehicle(), e.code(), e.unit())
                        .withValue(e.value())
                        .asked(1, e.requestedBy(), fact));
        ledger.decided(
                VehicleScrappingStepApproved.class,
                VehicleApprovals::scrapping,
                "decision",
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(VehicleScrappingStepApproved.class, VehicleApprovals::scrapping)
                .fold((row, e, fact) -> row.asked(TWO, e.approvedBy(), fact));
        ledger.decides(
                VehicleScrappingApproved.class,
                VehicleApprovals::scrapping,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                VehicleScrappingRejected.class,
                VehicleApprovals::scrapping,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                VehicleScrappingWithdrawn.class,
                VehicleApprovals::scrapping,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }

    private void sales() {
        ledger.at(VehicleSaleRequested.class, VehicleApprovals::sale)
                .opens((e, fact) -> ApprovalRow.of("VEHICLE_SALE", e.vehicle(), e.code(), e.unit())
                        .withValue(e.value())
                        .asked(1, e.requestedBy(), fact));
        ledger.decided(
                VehicleSaleStepApproved.class,
                VehicleApprovals::sale,
                "decision",
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(VehicleSaleStepApproved.class, VehicleApprovals::sale)
                .fold((row, e, fact) -> row.asked(TWO, e.approvedBy(), fact));
        ledger.decides(
                VehicleSaleApproved.class,
                VehicleApprovals::sale,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                VehicleSaleRejected.class,
                VehicleApprovals::sale,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                VehicleSaleWithdrawn.class,
                VehicleApprovals::sale,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
