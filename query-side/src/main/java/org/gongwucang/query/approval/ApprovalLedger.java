package org.gongwucang.query.approval;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.Entry;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.gongwucang.query.ledger.Fact;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 审批台账 (L19): every step of approval that was asked for, by whom and when it was decided, and how. No other entry matters. */
@Component
public final class ApprovalLedger extends Ledger<ApprovalRow> {

    static final String APPROVED = "APPROVED";
    static final String REJECTED = "REJECTED";
    static final String RETURNED = "RETURNED";
    static final String WITHDRAWN = "WITHDRAWN";

    private static final String OPENING = "opening:house";

    public ApprovalLedger() {
        super("approval", 2, ApprovalRow.class);
        new TransferApprovals(this).declare();
        new DisposalApprovals(this).declare();
        new ReassignmentApprovals(this).declare();
        new VehiclePurchaseApprovals(this).declare();
        new VehicleApprovals(this).declare();
        new StockTakeApprovals(this).declare();
        new SpaceApprovals(this).declare();
        new RunningApprovals(this).declare();
        new WorksApprovals(this).declare();
        new LeaseApprovals(this).declare();
        new FindingApprovals(this).declare();
        batches();
        bodies();
        opening();
        absentWhen(ApprovalRow::isNone);
        List.of("number", "day", "askedAt", "hours").forEach(this::index);
        index("kind", "day");
        index("result", "day");
        index("unit", "day");
    }

    /** Starts the declaration of what an entry says of the row with the key. */
    <E extends Entry> On<E, ApprovalRow> at(Class<E> entry, Function<E, String> key) {
        return on(entry).key(key);
    }

    /** From what was asked to what was decided. */
    interface Deciding<E> {
        ApprovalRow of(ApprovalRow asked, E entry, Fact fact);
    }

    /** The entry decides what was asked at the key: that has a row of its own, and the question is settled. */
    <E extends Entry> void decides(Class<E> entry, Function<E, String> key, Deciding<E> decision) {
        at(entry, key).fold((row, e, fact) -> row.settled());
        decided(entry, key, "decision", decision);
    }

    /**
     * The same, where what becomes of the question is told beside it.
     *
     * @param part tells the decision from another one that the same entry makes
     */
    <E extends Entry> void decided(Class<E> entry, Function<E, String> key, String part, Deciding<E> decision) {
        on(entry).perEntry(part).foldFrom(key, (row, asked, e, fact) -> decision.of(asked, e, fact));
    }

    private void batches() {
        at(IntakeBatchDrafted.class, IntakeBatchDrafted::batch)
                .opens((e, fact) -> ApprovalRow.of("INTAKE", e.batch(), e.number(), e.unit()));
        at(IntakeBatchSubmitted.class, IntakeBatchSubmitted::batch)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(1, e.submittedBy(), fact));
        decides(
                IntakeBatchApproved.class,
                IntakeBatchApproved::batch,
                (asked, e, fact) -> asked.decided(APPROVED, e.approvedBy(), null, fact));
        decides(
                IntakeBatchRejected.class,
                IntakeBatchRejected::batch,
                (asked, e, fact) -> asked.decided(REJECTED, e.rejectedBy(), e.reason(), fact));
        decides(
                IntakeBatchReturned.class,
                IntakeBatchReturned::batch,
                (asked, e, fact) -> asked.decided(RETURNED, e.returnedBy(), e.reason(), fact));
        decides(
                IntakeBatchCancelled.class,
                IntakeBatchCancelled::batch,
                (asked, e, fact) -> asked.decided(WITHDRAWN, e.cancelledBy(), e.reason(), fact));
    }

    private static String body(TemporaryBodyEntry entry) {
        return "body:" + entry.body();
    }

    private void bodies() {
        at(TemporaryBodyProposed.class, ApprovalLedger::body)
                .opens((e, fact) -> ApprovalRow.of("TEMPORARY_BODY", e.body(), e.body(), e.leadUnit())
                        .asked(1, e.proposedBy(), fact));
        decides(
                TemporaryBodyEstablished.class,
                ApprovalLedger::body,
                (asked, e, fact) -> asked.decided(APPROVED, e.approvedBy(), null, fact));
        decides(
                TemporaryBodyRejected.class,
                ApprovalLedger::body,
                (asked, e, fact) -> asked.decided(REJECTED, e.rejectedBy(), e.reason(), fact));
    }

    private void opening() {
        at(OpeningProposed.class, e -> OPENING)
                .opens((e, fact) -> ApprovalRow.of("OPENING", "house", null, null)
                        .withValue(e.value())
                        .asked(1, e.proposedBy(), fact));
        decides(
                OpeningConfirmed.class,
                e -> OPENING,
                (asked, e, fact) -> asked.decided(APPROVED, e.confirmedBy(), null, fact));
        decides(
                OpeningProposalDeclined.class,
                e -> OPENING,
                (asked, e, fact) -> asked.decided(RETURNED, e.declinedBy(), e.reason(), fact));
    }
}
