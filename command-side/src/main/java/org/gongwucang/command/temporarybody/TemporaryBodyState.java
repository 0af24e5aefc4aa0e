package org.gongwucang.command.temporarybody;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.jspecify.annotations.Nullable;

/**
 * 临时机构状态: how far a body is, and through whose hands it went. That it is kitted or recovered is not said but follows
 * from its lines.
 *
 * @param unit code of the unit that the body is
 * @param proposal by whom it was proposed last
 * @param approval by whom it was approved
 */
@RecordBuilder
record TemporaryBodyState(
        Phase phase,
        String unit,
        String name,
        String leadUnit,
        String document,
        LocalDate plannedEnd,
        @Nullable Deed proposal,
        @Nullable Deed approval)
        implements TemporaryBodyStateBuilder.With {

    /** Before it was proposed, or after that was taken back. */
    static final TemporaryBodyState NONE =
            new TemporaryBodyState(Phase.NONE, "", "", "", "", LocalDate.EPOCH, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        PROPOSED,
        REJECTED,
        ESTABLISHED,
        DISSOLVING,
        CLOSED
    }

    static TemporaryBodyState of(TemporaryBodyProposed e, String event) {
        Deed proposal = new Deed(e.proposedBy(), event);
        return new TemporaryBodyState(
                Phase.PROPOSED, e.body(), e.name(), e.leadUnit(), e.document(), e.plannedEnd(), proposal, null);
    }

    /** After an entry about the body as a whole. */
    TemporaryBodyState after(Entry entry, String event) {
        if (entry instanceof TemporaryBodyProposed e) {
            return of(e, event);
        }
        if (entry instanceof TemporaryBodyRejected) {
            return withPhase(Phase.REJECTED);
        }
        if (entry instanceof TemporaryBodyEstablished e) {
            return withPhase(Phase.ESTABLISHED).withApproval(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof TemporaryBodyExtended e) {
            return withPlannedEnd(e.plannedEnd());
        }
        if (entry instanceof TemporaryBodyDissolutionStarted) {
            return withPhase(Phase.DISSOLVING);
        }
        return entry instanceof TemporaryBodyClosed ? withPhase(Phase.CLOSED) : this;
    }
}
