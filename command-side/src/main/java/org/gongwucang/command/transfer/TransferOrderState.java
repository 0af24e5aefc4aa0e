package org.gongwucang.command.transfer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.configuration.OverStandard;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 出仓单状态: how far an order as a whole is, and through whose hands it went.
 *
 * @param purpose LOAN or ALLOTMENT
 * @param dueOn the day on which a loan is to be back
 * @param request by whom it was asked for last
 * @param step by whom the first step was approved
 * @param approval by whom the last step was approved
 * @param matches what the first step chose, until the second one agrees
 * @param exception from the configuration standard that an approver agreed to, with the digests of its files
 */
@RecordBuilder
record TransferOrderState(
        Phase phase,
        String number,
        String unit,
        String purpose,
        @Nullable LocalDate dueOn,
        @Nullable Deed request,
        @Nullable Deed step,
        @Nullable Deed approval,
        List<TransferMatch> matches,
        @Nullable OverStandard exception)
        implements TransferOrderStateBuilder.With {

    /** Before it was drafted, or after that was taken back. */
    static final TransferOrderState NONE =
            new TransferOrderState(Phase.NONE, "", "", "", null, null, null, null, List.of(), null);

    /** Not to be changed. */
    TransferOrderState {
        matches = List.copyOf(matches);
    }

    /** 阶段. */
    enum Phase {
        NONE,
        DRAFT,
        REQUESTED,
        STEP_APPROVED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        CLOSED
    }

    static TransferOrderState of(TransferDrafted e) {
        return new TransferOrderState(
                Phase.DRAFT, e.number(), e.unit(), e.purpose(), e.dueOn(), null, null, null, List.of(), null);
    }

    /** Its number stays used. */
    TransferOrderState voided() {
        return NONE.withNumber(number).withUnit(unit).withPurpose(purpose);
    }

    boolean isLoan() {
        return purpose.equals("LOAN");
    }

    /** After an entry about the order as a whole. */
    TransferOrderState after(Entry entry, String event) {
        if (entry instanceof TransferRequested e) {
            return withPhase(Phase.REQUESTED).withRequest(new Deed(e.requestedBy(), event));
        }
        if (entry instanceof TransferStepApproved e) {
            return withPhase(Phase.STEP_APPROVED)
                    .withStep(new Deed(e.approvedBy(), event))
                    .withDueOn(e.dueOn())
                    .withMatches(e.matches());
        }
        if (entry instanceof TransferOverStandardApproved e) {
            return withException(new OverStandard(e.document(), e.reason(), e.evidence()));
        }
        if (entry instanceof TransferApproved e) {
            return withPhase(Phase.APPROVED)
                    .withApproval(new Deed(e.approvedBy(), event))
                    .withDueOn(e.dueOn())
                    .withMatches(List.of());
        }
        return ended(entry);
    }

    private TransferOrderState ended(Entry entry) {
        if (entry instanceof TransferReturnedToDraft) {
            return withPhase(Phase.DRAFT).withStep(null).withMatches(List.of()).withException(null);
        }
        if (entry instanceof TransferRejected) {
            return withPhase(Phase.REJECTED).withMatches(List.of());
        }
        if (entry instanceof TransferWithdrawn) {
            return withPhase(Phase.WITHDRAWN).withMatches(List.of());
        }
        return entry instanceof TransferClosed ? withPhase(Phase.CLOSED) : this;
    }
}
