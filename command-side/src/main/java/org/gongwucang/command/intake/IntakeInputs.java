package org.gongwucang.command.intake;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.events.intake.IntakeFinding;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on batches, as the schema has them. */
public final class IntakeInputs {

    private IntakeInputs() {}

    public record IntakeItemInput(
            @Nullable CardInput card,
            @Nullable String code,
            boolean lot,
            int quantity,
            boolean secret,
            @Nullable String wipeCertificate) {}

    public record DraftIntakeBatchInput(
            String unit,
            String warehouse,
            AssetSource source,
            String document,
            @Nullable String body,
            List<IntakeItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record DraftIntakeLinesInput(
            String batch,
            List<IntakeItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record WithdrawIntakeLinesInput(
            String batch,
            List<Integer> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than to say which batch. */
    public record IntakeBatchInput(
            String batch,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** The receipt is made then: nothing that somebody brings proves it. */
    public record CloseIntakeBatchInput(
            String batch,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record IntakeBatchReasonInput(
            String batch,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record IntakeFindingInput(
            int line, IntakeFindingKind kind, String earlier, boolean duplicate, String reason) {
        IntakeFinding finding() {
            return new IntakeFinding(kind.name(), line, earlier);
        }
    }

    public record DecideIntakeFindingsInput(
            String batch,
            List<IntakeFindingInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<IntakeFindingInput> {}

    public record IntakeReceiptInput(
            int line,
            IntakeOutcome outcome,
            @Nullable Integer pieces,
            @Nullable String location,
            @Nullable String custodian,
            @Nullable FundSource fundSource,
            @Nullable String reason,
            List<String> evidence) {}

    public record ReceiveIntakeLinesInput(
            String batch,
            List<IntakeReceiptInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<IntakeReceiptInput> {}

    public record ReverseIntakeEntryInput(
            String batch,
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

    /** 疑似重复种类. */
    public enum IntakeFindingKind {
        SERIAL_NUMBER,
        OLD_CARD_NUMBER,
        LOOK_ALIKE
    }

    /** 验收结果. */
    public enum IntakeOutcome {
        ACCEPTED,
        REFUSED,
        MISSING
    }
}
