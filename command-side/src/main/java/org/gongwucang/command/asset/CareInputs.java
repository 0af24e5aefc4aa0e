package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on what happens to things while they stay, as the schema has them. */
public final class CareInputs {

    private CareInputs() {}

    public record ConditionLineInput(
            String code,
            ConditionGrade grade,
            @Nullable String note,
            List<String> evidence,
            @Nullable Long expectedVersion)
            implements Versioned {}

    public record AssessConditionsInput(
            List<ConditionLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<ConditionLineInput> {}

    public record DescribeAssetInput(
            String code,
            String name,
            @Nullable String specification,
            @Nullable String brand,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** A thing by its code. */
    public record ThingLineInput(String code, @Nullable Long expectedVersion) implements Versioned {}

    public record ReportMissingInput(
            List<ThingLineInput> lines,
            String circumstances,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<ThingLineInput> {}

    public record FoundLineInput(
            String code,
            @Nullable String location,
            @Nullable String custodian,
            @Nullable FundSource fundSource,
            @Nullable Long expectedVersion)
            implements Versioned {}

    public record ReportFoundInput(
            List<FoundLineInput> lines,
            String circumstances,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<FoundLineInput> {}

    public record SendToRepairInput(
            List<ThingLineInput> lines,
            String provider,
            String reason,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<ThingLineInput> {}

    public record RepairedLineInput(
            String code,
            BigDecimal cost,
            String result,
            @Nullable Long expectedVersion) implements Versioned {}

    public record CompleteRepairInput(
            List<RepairedLineInput> lines,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<RepairedLineInput> {}

    public record PlaceHoldsInput(
            List<ThingLineInput> lines,
            HoldKind kind,
            String reason,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<ThingLineInput> {}

    public record HeldLineInput(
            String code, String hold, @Nullable Long expectedVersion) implements Versioned {}

    public record LiftHoldsInput(
            List<HeldLineInput> lines,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<HeldLineInput> {}

    public record CorrectSerialNumberInput(
            String code,
            @Nullable String serialNo,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ProposeRevaluationInput(
            String code,
            BigDecimal unitValue,
            String reason,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ProposeReclassificationInput(
            String code,
            ClassInput assetClass,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** Approved where no reason against it is given. */
    public record DecideProposalInput(
            String code,
            boolean approved,
            @Nullable String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CountLineInput(
            String code,
            @Nullable String location,
            int counted,
            @Nullable Long expectedVersion) implements Versioned {}

    public record CountLotsInput(
            List<CountLineInput> lines,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<CountLineInput> {}

    public record AdjustLineInput(
            String code,
            @Nullable String location,
            String reason,
            @Nullable Long expectedVersion) implements Versioned {}

    public record AdjustLotsInput(
            List<AdjustLineInput> lines,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<AdjustLineInput> {}

    /** 技术状况. */
    public enum ConditionGrade {
        NEW,
        GOOD,
        WORN,
        DEFECTIVE,
        UNFIT
    }

    /** 冻结种类. */
    public enum HoldKind {
        DISPUTE,
        PLEDGE,
        STOCKTAKE,
        EVIDENCE
    }
}
