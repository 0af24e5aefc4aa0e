package org.gongwucang.command.finding;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingReopened;
import org.jspecify.annotations.Nullable;

/**
 * 问题状态: how far a finding is.
 *
 * @param kind name of a {@link FindingKind}
 * @param staff whose offices are too large
 * @param rank name of a post rank
 * @param method name of a {@link CorrectionMethod}
 * @param partitioned m² behind the partition
 * @param record who found it
 * @param correction who corrected it
 * @param deferral who asked that it be deferred
 */
@RecordBuilder
record FindingState(
        Phase phase,
        String number,
        String kind,
        String unit,
        @Nullable String staff,
        @Nullable String rank,
        @Nullable String method,
        @Nullable BigDecimal partitioned,
        boolean sameDoor,
        boolean exclusiveUse,
        @Nullable Deed record,
        @Nullable Deed plan,
        @Nullable Deed correction,
        @Nullable Deed deferral)
        implements FindingStateBuilder.With {

    /** Before it was recorded, or after that was taken back. */
    static final FindingState NONE =
            new FindingState(Phase.NONE, "", "", "", null, null, null, null, false, false, null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        OPEN,
        PLANNED,
        CORRECTED,
        VERIFIED,
        DEFERRAL_REQUESTED,
        DEFERRED
    }

    static FindingState of(FindingRecorded e, String event) {
        return NONE.withPhase(Phase.OPEN)
                .withNumber(e.number())
                .withKind(e.kind())
                .withUnit(e.unit())
                .withStaff(e.staff())
                .withRank(e.rank())
                .withRecord(new Deed(e.recordedBy(), event));
    }

    boolean isOverStandard() {
        return kind.equals(FindingKind.OVER_STANDARD.name());
    }

    boolean isPartition() {
        return CorrectionMethod.PARTITION.name().equals(method);
    }

    /** Its number stays used. */
    FindingState voided() {
        return NONE.withNumber(number).withUnit(unit);
    }

    FindingState after(Entry entry, String event) {
        if (entry instanceof CorrectionPlanned e) {
            return withPhase(Phase.PLANNED).withMethod(e.method()).withPlan(new Deed(e.plannedBy(), event));
        }
        if (entry instanceof CorrectionRecorded e) {
            return withPhase(Phase.CORRECTED)
                    .withPartitioned(e.partitioned())
                    .withSameDoor(e.sameDoor())
                    .withExclusiveUse(e.exclusiveUse())
                    .withCorrection(new Deed(e.correctedBy(), event));
        }
        if (entry instanceof CorrectionVerified) {
            return withPhase(Phase.VERIFIED);
        }
        return entry instanceof CorrectionFoundInvalid ? reopened() : deferred(entry, event);
    }

    private FindingState deferred(Entry entry, String event) {
        if (entry instanceof FindingDeferralRequested e) {
            return withPhase(Phase.DEFERRAL_REQUESTED).withDeferral(new Deed(e.requestedBy(), event));
        }
        if (entry instanceof FindingDeferred) {
            return withPhase(Phase.DEFERRED);
        }
        return entry instanceof FindingDeferralRejected || entry instanceof FindingReopened ? reopened() : this;
    }

    /** To be planned anew. */
    private FindingState reopened() {
        return withPhase(Phase.OPEN)
                .withMethod(null)
                .withPartitioned(null)
                .withSameDoor(false)
                .withExclusiveUse(false)
                .withPlan(null)
                .withCorrection(null)
                .withDeferral(null);
    }
}
