package org.gongwucang.query.reassignment;

import java.util.List;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 划转台账: every act by which things go over to another unit, and how far it is. */
@Component
public final class ReassignmentLedger extends Ledger<ReassignmentRow> {

    public ReassignmentLedger() {
        super("reassignment", 1, ReassignmentRow.class);
        asked();
        decided();
        on(ReassignmentLineDrafted.class)
                .key(ReassignmentLineDrafted::reassignment)
                .fold((row, e, fact) -> row.with(e.item()));
        on(ReassignmentLineWithdrawn.class)
                .key(ReassignmentLineWithdrawn::reassignment)
                .fold((row, e, fact) -> row.without(e.pieces(), e.value()));
        List.of("number", "draftedOn", "requestedOn", "approvedOn", "value", "seenBy")
                .forEach(this::index);
        index("state", "number");
        index("fromUnit", "number");
        index("toUnit", "number");
        index("document", "number");
    }

    private void asked() {
        on(ReassignmentDrafted.class)
                .key(ReassignmentDrafted::reassignment)
                .opens((e, fact) -> ReassignmentRow.drafted(e));
        on(ReassignmentRequested.class)
                .key(ReassignmentRequested::reassignment)
                .fold((row, e, fact) -> row.requested(e));
        on(ReassignmentAgreed.class).key(ReassignmentAgreed::reassignment).fold((row, e, fact) -> row.agreed(e));
        on(ReassignmentDeclined.class)
                .key(ReassignmentDeclined::reassignment)
                .fold((row, e, fact) -> row.ended("DECLINED", e.reason()));
        on(ReassignmentWithdrawn.class)
                .key(ReassignmentWithdrawn::reassignment)
                .fold((row, e, fact) -> row.ended("WITHDRAWN", e.reason()));
    }

    private void decided() {
        on(ReassignmentStepApproved.class)
                .key(ReassignmentStepApproved::reassignment)
                .fold((row, e, fact) -> row.stepApproved(e.approvedBy()));
        on(ReassignmentApproved.class)
                .key(ReassignmentApproved::reassignment)
                .fold((row, e, fact) -> row.approved(e.approvedBy(), e.value(), e.occurredOn()));
        on(ReassignmentRejected.class)
                .key(ReassignmentRejected::reassignment)
                .fold((row, e, fact) -> row.ended("REJECTED", e.reason()));
    }
}
