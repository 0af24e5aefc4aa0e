package org.gongwucang.command.works;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
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
import org.jspecify.annotations.Nullable;

/**
 * 维修单状态: how far an order is.
 *
 * @param amount that was reviewed, in yuan
 * @param keysTo unit that the keys are there for
 * @param request who asked for it
 * @param review who reviewed it
 * @param firstApproval who approved the first of two steps
 * @param approval who approved the last one
 * @param start who began it
 * @param offer who has the keys ready
 */
@RecordBuilder
record WorksState(
        Phase phase,
        String number,
        String unit,
        BigDecimal amount,
        @Nullable String keysTo,
        @Nullable Deed request,
        @Nullable Deed review,
        @Nullable Deed firstApproval,
        @Nullable Deed approval,
        @Nullable Deed start,
        @Nullable Deed offer)
        implements WorksStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final WorksState NONE =
            new WorksState(Phase.NONE, "", "", BigDecimal.ZERO, null, null, null, null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        REQUESTED,
        REVIEWED,
        STEP_APPROVED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        STARTED,
        ACCEPTED,
        KEYS_OFFERED,
        HANDED_OVER
    }

    static WorksState of(WorksRequested e, String event) {
        return NONE.withPhase(Phase.REQUESTED)
                .withNumber(e.number())
                .withUnit(e.unit())
                .withRequest(new Deed(e.requestedBy(), event));
    }

    /** Its number stays used. */
    WorksState voided() {
        return NONE.withNumber(number).withUnit(unit);
    }

    WorksState after(Entry entry, String event) {
        if (entry instanceof WorksReviewed e) {
            return withPhase(Phase.REVIEWED).withAmount(e.amount()).withReview(new Deed(e.reviewedBy(), event));
        }
        if (entry instanceof WorksStepApproved e) {
            return withPhase(Phase.STEP_APPROVED).withFirstApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof WorksApproved e) {
            return withPhase(Phase.APPROVED).withApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof WorksRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof WorksWithdrawn ? withPhase(Phase.WITHDRAWN) : done(entry, event);
    }

    private WorksState done(Entry entry, String event) {
        if (entry instanceof WorksStarted e) {
            return withPhase(Phase.STARTED).withStart(new Deed(e.startedBy(), event));
        }
        if (entry instanceof WorksAccepted) {
            return withPhase(Phase.ACCEPTED);
        }
        if (entry instanceof WorksKeysOffered e) {
            return withPhase(Phase.KEYS_OFFERED).withKeysTo(e.toUnit()).withOffer(new Deed(e.offeredBy(), event));
        }
        return entry instanceof WorksKeysHandedOver ? withPhase(Phase.HANDED_OVER) : this;
    }
}
