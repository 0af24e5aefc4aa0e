package org.gongwucang.command.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.transfer.TransferCommand.ResponsibilityCause;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on orders, as the schema has them. */
public final class TransferInputs {

    private TransferInputs() {}

    public record TransferItemInput(
            @Nullable String code,
            @Nullable String location,
            @Nullable ClassInput assetClass,
            int quantity) {}

    public record DraftTransferInput(
            String unit,
            Purpose purpose,
            String reason,
            @Nullable String document,
            @Nullable LocalDate dueOn,
            List<TransferItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record DraftTransferLinesInput(
            String order,
            List<TransferItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record WithdrawTransferLinesInput(
            String order,
            List<Integer> lines,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than to say which order, and what proves it. */
    public record TransferOrderInput(
            String order,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record TransferReasonInput(
            String order,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record TransferIssueLineInput(int line, @Nullable String wipeCertificate) {}

    public record IssueTransferLinesInput(
            String order,
            String warehouse,
            List<TransferIssueLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CheckGatePassInput(
            String gatePass, String commandId, @Nullable LocalDate occurredOn) implements CommandInput {}

    public record TransferReceiptInput(
            int line,
            boolean taken,
            @Nullable String user,
            @Nullable String reason,
            List<String> evidence) {}

    public record ReceiveTransferLinesInput(
            String order,
            List<TransferReceiptInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<TransferReceiptInput> {}

    public record TransferReturnInput(int line, @Nullable Integer pieces) {}

    public record ReturnTransferLinesInput(
            String order,
            List<TransferReturnInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<TransferReturnInput> {}

    public record TransferInspectionInput(
            int line,
            @Nullable Integer pieces,
            Inspection result,
            @Nullable String location,
            @Nullable String custodian,
            @Nullable String note,
            List<String> evidence) {}

    public record InspectTransferReturnsInput(
            String order,
            List<TransferInspectionInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<TransferInspectionInput> {}

    public record ExtendLoansInput(
            String order,
            List<Integer> lines,
            LocalDate dueOn,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReportTransferLossInput(
            String order,
            int line,
            int pieces,
            String circumstances,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DecideTransferResponsibilityInput(
            String order,
            int line,
            ResponsibilityCause cause,
            int pieces,
            BigDecimal amount,
            @Nullable String treasuryReceipt,
            @Nullable String waiver,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CloseTransferInput(
            String order,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    public record ReverseTransferEntryInput(
            String order,
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
