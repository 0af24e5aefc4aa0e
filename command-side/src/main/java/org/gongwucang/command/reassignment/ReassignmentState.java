package org.gongwucang.command.reassignment;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 划转状态: how far an act as a whole is.
 *
 * @param form name of a {@link ReassignmentForm}
 * @param request who asked for it
 * @param agreement who signed for the receiving unit
 * @param firstApproval who approved the first of two steps
 */
@RecordBuilder
record ReassignmentState(
        Phase phase,
        String number,
        String form,
        String from,
        String to,
        @Nullable String document,
        @Nullable Deed request,
        @Nullable Deed agreement,
        @Nullable Deed firstApproval)
        implements ReassignmentStateBuilder.With {

    /** Before it was drafted, or after that was taken back. */
    static final ReassignmentState NONE = new ReassignmentState(Phase.NONE, "", "", "", "", null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        DRAFT,
        REQUESTED,
        AGREED,
        STEP_APPROVED,
        APPROVED,
        DECLINED,
        REJECTED,
        WITHDRAWN
    }

    static ReassignmentState of(ReassignmentDrafted e) {
        return NONE.withPhase(Phase.DRAFT)
                .withNumber(e.number())
                .withForm(e.form())
                .withFrom(e.fromUnit())
                .withTo(e.toUnit())
                .withDocument(e.document());
    }

    boolean isReorganisation() {
        return form.equals(ReassignmentForm.REORGANISATION.name());
    }

    /** Its number stays used. */
    ReassignmentState voided() {
        return NONE.withNumber(number).withFrom(from).withTo(to);
    }

    /** After an entry about the act as a whole. */
    ReassignmentState after(Entry entry, String event) {
        if (entry instanceof ReassignmentRequested e) {
            return withPhase(Phase.REQUESTED).withRequest(new Deed(e.requestedBy(), event));
        }
        if (entry instanceof ReassignmentAgreed e) {
            return withPhase(Phase.AGREED).withAgreement(new Deed(e.agreedBy(), event));
        }
        if (entry instanceof ReassignmentStepApproved e) {
            return withPhase(Phase.STEP_APPROVED).withFirstApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof ReassignmentApproved) {
            return withPhase(Phase.APPROVED);
        }
        return ended(entry);
    }

    private ReassignmentState ended(Entry entry) {
        if (entry instanceof ReassignmentDeclined) {
            return withPhase(Phase.DECLINED);
        }
        if (entry instanceof ReassignmentRejected) {
            return withPhase(Phase.REJECTED);
        }
        return entry instanceof ReassignmentWithdrawn ? withPhase(Phase.WITHDRAWN) : this;
    }
}
