package org.gongwucang.query.works;

import java.util.List;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksKeysOffered;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 维修改造台账 (L22): every repair and refurbishment, how far it is, and what it cost against what was approved. */
@Component
public final class WorksLedger extends Ledger<WorksRow> {

    public WorksLedger() {
        super("works", 1, WorksRow.class);
        decided();
        done();
        List.of("number", "requestedOn", "startedOn", "acceptedOn", "keysOn", "amount", "cost", "seenBy", "building")
                .forEach(this::index);
        index("state", "number");
        index("unit", "number");
    }

    private void decided() {
        on(WorksRequested.class).key(WorksRequested::order).opens((e, fact) -> WorksRow.requested(e));
        on(WorksReviewed.class).key(WorksReviewed::order).fold((row, e, fact) -> row.reviewed(e));
        on(WorksStepApproved.class)
                .key(WorksStepApproved::order)
                .fold((row, e, fact) -> row.stepApproved(e.approvedBy()));
        on(WorksApproved.class).key(WorksApproved::order).fold((row, e, fact) -> row.approved(e));
        on(WorksRejected.class)
                .key(WorksRejected::order)
                .fold((row, e, fact) -> row.ended("REJECTED", e.reason(), e.occurredOn()));
        on(WorksWithdrawn.class)
                .key(WorksWithdrawn::order)
                .fold((row, e, fact) -> row.ended("WITHDRAWN", e.reason(), e.occurredOn()));
    }

    private void done() {
        on(WorksStarted.class).key(WorksStarted::order).fold((row, e, fact) -> row.started(e));
        on(WorksAccepted.class).key(WorksAccepted::order).fold((row, e, fact) -> row.accepted(e));
        on(WorksKeysOffered.class).key(WorksKeysOffered::order).fold((row, e, fact) -> row.offered(e.toUnit()));
        on(WorksKeysHandedOver.class).key(WorksKeysHandedOver::order).fold((row, e, fact) -> row.handedOver(e));
    }
}
