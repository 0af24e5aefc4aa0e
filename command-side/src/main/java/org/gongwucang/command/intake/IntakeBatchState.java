package org.gongwucang.command.intake;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.events.Entry;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * 批次状态: how far a batch as a whole is.
 *
 * @param submittedBy staff number of the last who submitted it
 * @param submission identifier of the event by which it was submitted
 */
@RecordBuilder
record IntakeBatchState(
        Phase phase,
        String number,
        String unit,
        String warehouse,
        String source,
        @Nullable String submittedBy,
        @Nullable String submission)
        implements IntakeBatchStateBuilder.With {

    /** Before it was drafted, or after that was taken back. */
    static final IntakeBatchState NONE = new IntakeBatchState(Phase.NONE, "", "", "", "", null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        DRAFT,
        SUBMITTED,
        APPROVED,
        CLOSED,
        REJECTED,
        CANCELLED
    }

    static IntakeBatchState of(IntakeBatchDrafted e) {
        return new IntakeBatchState(Phase.DRAFT, e.number(), e.unit(), e.warehouse(), e.source(), null, null);
    }

    /** Its number stays used. */
    IntakeBatchState voided() {
        return withPhase(Phase.NONE).withSubmittedBy(null).withSubmission(null);
    }

    /** After an entry about the batch as a whole. */
    IntakeBatchState after(Entry entry, String event) {
        if (entry instanceof IntakeBatchSubmitted e) {
            return withPhase(Phase.SUBMITTED).withSubmittedBy(e.submittedBy()).withSubmission(event);
        }
        if (entry instanceof IntakeBatchReturned) {
            return withPhase(Phase.DRAFT);
        }
        if (entry instanceof IntakeBatchApproved) {
            return withPhase(Phase.APPROVED);
        }
        if (entry instanceof IntakeBatchClosed) {
            return withPhase(Phase.CLOSED);
        }
        if (entry instanceof IntakeBatchRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof IntakeBatchCancelled ? withPhase(Phase.CANCELLED) : this;
    }
}
