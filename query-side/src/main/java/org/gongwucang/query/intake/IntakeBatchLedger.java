package org.gongwucang.query.intake;

import java.util.List;
import org.gongwucang.events.asset.FingerprintNoted;
import org.gongwucang.events.asset.FingerprintWithdrawn;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.events.numbering.DocumentNumberTaken;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 入仓台账 (L6): every batch, how far it is, and what was accepted of it. */
@Component
public final class IntakeBatchLedger extends Ledger<IntakeBatchRow> {

    public IntakeBatchLedger() {
        super("intake-batch", 1, IntakeBatchRow.class);
        batches();
        lines();
        // They concern numbers and likeness, not batches.
        ignores(DocumentNumberTaken.class, FingerprintNoted.class, FingerprintWithdrawn.class);
        List.of("number", "unit", "draftedOn", "submittedOn", "closedOn", "receipt")
                .forEach(this::index);
        index("state", "number");
        index("unit", "number");
        index("state", "closedOn");
    }

    private void batches() {
        on(IntakeBatchDrafted.class).key(IntakeBatchDrafted::batch).opens((e, fact) -> IntakeBatchRow.drafted(e));
        on(IntakeBatchSubmitted.class).key(IntakeBatchSubmitted::batch).fold((row, e, fact) -> row.submitted(e));
        on(IntakeBatchReturned.class)
                .key(IntakeBatchReturned::batch)
                .fold((row, e, fact) -> row.in("DRAFT", e.returnedBy(), e.reason()));
        on(IntakeBatchRejected.class)
                .key(IntakeBatchRejected::batch)
                .fold((row, e, fact) -> row.in("REJECTED", e.rejectedBy(), e.reason()));
        on(IntakeBatchCancelled.class)
                .key(IntakeBatchCancelled::batch)
                .fold((row, e, fact) -> row.in("CANCELLED", e.cancelledBy(), e.reason()));
        on(IntakeBatchApproved.class)
                .key(IntakeBatchApproved::batch)
                .fold((row, e, fact) -> row.in("APPROVED", e.approvedBy(), null));
        on(IntakeBatchClosed.class).key(IntakeBatchClosed::batch).fold((row, e, fact) -> row.closed(e));
    }

    private void lines() {
        on(IntakeLineDrafted.class).key(IntakeLineDrafted::batch).fold((row, e, fact) -> row.with(e.item()));
        on(IntakeLineWithdrawn.class)
                .key(IntakeLineWithdrawn::batch)
                .fold((row, e, fact) -> row.without(e.pieces(), e.value()));
        on(IntakeFindingDecided.class).key(IntakeFindingDecided::batch).fold((row, e, fact) -> row.decided(e));
        on(IntakeLineAccepted.class)
                .key(IntakeLineAccepted::batch)
                .fold((row, e, fact) -> row.accepted(e.pieces(), e.value()));
        on(IntakeLineRefused.class).key(IntakeLineRefused::batch).fold((row, e, fact) -> row.refused());
        on(IntakeLineShort.class).key(IntakeLineShort::batch).fold((row, e, fact) -> row.fellShort());
    }
}
