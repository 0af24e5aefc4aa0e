package org.gongwucang.query.lease;

import java.util.List;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseContractClaimed;
import org.gongwucang.events.lease.LeaseContractReleased;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 租用台账 (L20): every contract by which a unit rents, and every one asked for. */
@Component
public final class LeaseLedger extends Ledger<LeaseRow> {

    public LeaseLedger() {
        super("lease", 1, LeaseRow.class);
        asked();
        contracts();
        // Concern the number, not the lease.
        ignores(LeaseContractClaimed.class, LeaseContractReleased.class);
        List.of("number", "contract", "to", "from", "yearlyRent", "area", "signedOn", "endsOn")
                .forEach(this::index);
        index("state", "to");
        index("unit", "number");
    }

    private void asked() {
        on(LeaseRequested.class).key(LeaseRequested::lease).opens((e, fact) -> LeaseRow.requested(e));
        on(LeaseReviewed.class).key(LeaseReviewed::lease).fold((row, e, fact) -> row.reviewed(e));
        on(LeaseApproved.class).key(LeaseApproved::lease).fold((row, e, fact) -> row.approved(e));
        on(LeaseRejected.class)
                .key(LeaseRejected::lease)
                .fold((row, e, fact) -> row.ended("REJECTED", e.reason(), e.occurredOn()));
        on(LeaseWithdrawn.class)
                .key(LeaseWithdrawn::lease)
                .fold((row, e, fact) -> row.ended("WITHDRAWN", e.reason(), e.occurredOn()));
    }

    private void contracts() {
        on(OpeningLeaseRecorded.class).key(OpeningLeaseRecorded::lease).opens((e, fact) -> LeaseRow.recorded(e));
        on(LeaseSigned.class).key(LeaseSigned::lease).fold((row, e, fact) -> row.signed(e));
        on(LeaseRenewed.class).key(LeaseRenewed::lease).fold((row, e, fact) -> row.withRenewal(e.renewalNumber()));
        on(LeaseTerminated.class).key(LeaseTerminated::lease).fold((row, e, fact) -> row.terminated(e));
    }
}
