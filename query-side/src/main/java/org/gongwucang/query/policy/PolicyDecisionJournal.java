package org.gongwucang.query.policy;

import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.room.VacateDutySet;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 规则适用流水: which version of which rule decided what. */
@Component
public final class PolicyDecisionJournal extends Ledger<PolicyDecisionRow> {

    /** No entry is decided by more rules than this. */
    private static final int MOST_RULES = 4;

    public PolicyDecisionJournal() {
        super("policy-decision", 5, PolicyDecisionRow.class);
        decided(IntakeBatchSubmitted.class);
        decided(IntakeLineAccepted.class);
        decided(TransferRequested.class);
        decided(TransferStepApproved.class);
        decided(TransferApproved.class);
        decided(LoanExtended.class);
        decided(AssetDeclaredIdle.class);
        decided(SurrenderReminded.class);
        decided(LoanDueSoon.class);
        decided(AssetLent.class);
        decided(AssetAllotted.class);
        decided(LotIssued.class);
        decided(DisposalRequested.class);
        decided(DisposalStepApproved.class);
        decided(DisposalApproved.class);
        decided(DisposalBidRecorded.class);
        decided(ReassignmentRequested.class);
        decided(ReassignmentStepApproved.class);
        decided(ReassignmentApproved.class);
        decided(OfficeTaken.class);
        decided(VacateDutySet.class);
        decided(PurchaseWeighed.class);
        decided(VehiclePurchaseRequested.class);
        decided(VehiclePurchaseApproved.class);
        decided(VehicleScrappingRequested.class);
        decided(VehicleScrappingStepApproved.class);
        decided(VehicleScrappingApproved.class);
        decided(VehicleSaleRequested.class);
        decided(VehicleSaleStepApproved.class);
        decided(VehicleSaleApproved.class);
        decided(VehicleSold.class);
        decided(VehicleRepairApproved.class);
        decided(VehicleRepairRecorded.class);
        decided(TripApproved.class);
        decided(WorksStepApproved.class);
        decided(WorksApproved.class);
        decided(LeaseApproved.class);
        decided(FindingRecorded.class);
        decided(CorrectionVerified.class);
        journal("occurredOn");
        index("occurredOn", "recordedAt");
        index("rule", "occurredOn", "recordedAt");
        index("subject", "occurredOn", "recordedAt");
    }

    /** A row per rule. */
    private <E extends Decided> void decided(Class<E> entry) {
        for (int i = 0; i < MOST_RULES; i++) {
            int rule = i;
            on(entry)
                    .perEntry(String.valueOf(rule))
                    .when(e -> e.decidedBy().size() > rule)
                    .opens((e, fact) -> PolicyDecisionRow.of(e.decidedBy().get(rule), entry, fact));
        }
    }
}
