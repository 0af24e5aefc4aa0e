package org.gongwucang.command.disposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 处置状态: how far a case as a whole is.
 *
 * @param form name of a {@link DisposalForm}
 * @param body unit code of the temporary body whose things they were
 * @param request who asked for it
 * @param approvals by their steps
 * @param bid the last price
 * @param reapprovals of that price
 * @param valuation yuan
 */
@RecordBuilder
record DisposalState(
        Phase phase,
        String number,
        String unit,
        String form,
        @Nullable String body,
        @Nullable Act request,
        List<Act> approvals,
        @Nullable Bid bid,
        List<Act> reapprovals,
        @Nullable BigDecimal valuation)
        implements DisposalStateBuilder.With {

    /** Before it was drafted, or after that was taken back. */
    static final DisposalState NONE =
            new DisposalState(Phase.NONE, "", "", "", null, null, List.of(), null, List.of(), null);

    DisposalState {
        approvals = List.copyOf(approvals);
        reapprovals = List.copyOf(reapprovals);
    }

    /** 阶段: EXECUTING and EXECUTED follow from the lines. */
    enum Phase {
        NONE,
        DRAFT,
        REQUESTED,
        TECH_APPRAISED,
        VALUED,
        STEP_APPROVED,
        APPROVED,
        EXECUTING,
        EXECUTED,
        PROCEEDS_SETTLED,
        CLOSED,
        REJECTED,
        WITHDRAWN
    }

    /**
     * 经办: what somebody did.
     *
     * @param by staff number
     * @param event identifier of the entry
     */
    record Act(String by, String event) {}

    /** 报价: yuan. */
    record Bid(BigDecimal price, boolean belowFloor) {}

    static DisposalState of(DisposalDrafted e) {
        return NONE.withPhase(Phase.DRAFT)
                .withNumber(e.number())
                .withUnit(e.unit())
                .withForm(e.form())
                .withBody(e.body());
    }

    DisposalForm asForm() {
        return DisposalForm.valueOf(form);
    }

    /** Its number stays used. */
    DisposalState voided() {
        return NONE.withNumber(number).withUnit(unit);
    }

    /** After an entry about the case as a whole. */
    DisposalState after(Entry entry, String event) {
        if (entry instanceof DisposalRequested e) {
            return withPhase(Phase.REQUESTED).withRequest(new Act(e.requestedBy(), event));
        }
        if (entry instanceof DisposalAppraised) {
            return withPhase(Phase.TECH_APPRAISED);
        }
        if (entry instanceof DisposalValued e) {
            return withPhase(Phase.VALUED).withValuation(e.valuation());
        }
        if (entry instanceof DisposalStepApproved e) {
            return withPhase(Phase.STEP_APPROVED).withApprovals(with(approvals, e.approvedBy(), event));
        }
        if (entry instanceof DisposalApproved e) {
            return withPhase(Phase.APPROVED).withApprovals(with(approvals, e.approvedBy(), event));
        }
        return later(entry, event);
    }

    private DisposalState later(Entry entry, String event) {
        if (entry instanceof DisposalBidRecorded e) {
            return withBid(new Bid(e.price(), e.belowFloor())).withReapprovals(List.of());
        }
        if (entry instanceof DisposalPriceReapproved e) {
            return withReapprovals(with(reapprovals, e.approvedBy(), event));
        }
        if (entry instanceof DisposalProceedsSettled) {
            return withPhase(Phase.PROCEEDS_SETTLED);
        }
        if (entry instanceof DisposalClosed) {
            return withPhase(Phase.CLOSED);
        }
        if (entry instanceof DisposalRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof DisposalWithdrawn ? withPhase(Phase.WITHDRAWN) : this;
    }

    private static List<Act> with(List<Act> acts, String by, String event) {
        List<Act> more = new ArrayList<>(acts);
        more.add(new Act(by, event));
        return more;
    }
}
