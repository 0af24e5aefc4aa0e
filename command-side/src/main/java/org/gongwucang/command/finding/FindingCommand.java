package org.gongwucang.command.finding;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.area.AreaCheck.Relation;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.building.Area;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 问题指令: what can be asked of a finding. Evidence is cited by the upload ids of whoever asks. */
sealed interface FindingCommand extends Dated {

    String finding();

    /**
     * 另计面积: a space that counts to the person beside the shares of rooms.
     *
     * @param code asset code of the room
     * @param area m²; the whole usable area where absent
     */
    record MoreSpace(
            String code, Relation relation, @Nullable Area area) {}

    /**
     * Takes a number: it belongs where the sequence of the unit's numbers is.
     *
     * @param unit of the person
     * @param rank that of the person's first office where absent
     */
    record RecordOverStandard(
            String finding,
            String unit,
            String staff,
            @Nullable PostRank rank,
            List<MoreSpace> more,
            @Nullable Reason text,
            List<String> evidence,
            LocalDate occurredOn)
            implements FindingCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(FindingNumbers.ofFindings(unit), occurredOn.getYear());
        }
    }

    /** Takes a number, too. */
    record RecordIrregularUse(
            String finding, String unit, List<String> rooms, Reason text, List<String> evidence, LocalDate occurredOn)
            implements FindingCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(FindingNumbers.ofFindings(unit), occurredOn.getYear());
        }
    }

    record PlanCorrection(
            @TargetAggregateIdentifier String finding,
            CorrectionMethod method,
            Reason plan,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements FindingCommand {}

    /** @param partitioned m² behind the partition */
    record RecordCorrection(
            @TargetAggregateIdentifier String finding,
            Reason account,
            @Nullable Area partitioned,
            boolean sameDoor,
            boolean exclusiveUse,
            List<String> evidence,
            LocalDate occurredOn)
            implements FindingCommand {}

    /** @param more what the verifier saw to count to the person beside the shares of rooms */
    record VerifyCorrection(
            @TargetAggregateIdentifier String finding,
            boolean sameDoor,
            boolean exclusiveUse,
            List<MoreSpace> more,
            List<String> evidence,
            LocalDate occurredOn)
            implements FindingCommand {}

    record RequestFindingDeferral(
            @TargetAggregateIdentifier String finding, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements FindingCommand {}

    record DeferFinding(
            @TargetAggregateIdentifier String finding,
            Name document,
            LocalDate reviewOn,
            List<String> evidence,
            LocalDate occurredOn)
            implements FindingCommand {}

    record RejectFindingDeferral(@TargetAggregateIdentifier String finding, Reason reason, LocalDate occurredOn)
            implements FindingCommand {}

    record ReopenFinding(@TargetAggregateIdentifier String finding, Reason reason, LocalDate occurredOn)
            implements FindingCommand {}
}
