package org.gongwucang.command.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.building.Area;
import org.gongwucang.command.finding.FindingCommand.MoreSpace;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on findings, as the schema has them. */
public final class FindingInputs {

    private FindingInputs() {}

    /** 另计面积. */
    public record MoreSpaceInput(
            String code, OwnUse use, @Nullable BigDecimal area) {
        MoreSpace draft() {
            return new MoreSpace(code, use.relation(), area == null ? null : new Area(area));
        }

        static List<MoreSpace> drafts(List<MoreSpaceInput> all) {
            return all.stream().map(MoreSpaceInput::draft).toList();
        }
    }

    public record RecordOverStandardInput(
            String staff,
            @Nullable PostRank rank,
            List<MoreSpaceInput> more,
            @Nullable String text,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RecordIrregularUseInput(
            String unit,
            List<String> rooms,
            String text,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record PlanCorrectionInput(
            String finding,
            CorrectionMethod method,
            String plan,
            @Nullable LocalDate dueOn,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordCorrectionInput(
            String finding,
            String account,
            @Nullable BigDecimal partitioned,
            boolean sameDoor,
            boolean exclusiveUse,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record VerifyCorrectionInput(
            String finding,
            boolean sameDoor,
            boolean exclusiveUse,
            List<MoreSpaceInput> more,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestFindingDeferralInput(
            String finding,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeferFindingInput(
            String finding,
            String document,
            LocalDate reviewOn,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record FindingReasonInput(
            String finding,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseFindingEntryInput(
            String finding,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
