package org.gongwucang.command.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.disposal.DisposalCommand.Amount;
import org.gongwucang.command.disposal.DisposalCommand.Finding;
import org.gongwucang.command.disposal.DisposalCommand.PaperDraft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on cases, as the schema has them. */
public final class DisposalInputs {

    private DisposalInputs() {}

    public record DisposalItemInput(
            String code,
            int pieces,
            @Nullable String location,
            boolean secret,
            @Nullable String wipeCertificate,
            @Nullable String debtor,
            @Nullable BigDecimal claim) {}

    public record DisposalPaperInput(DisposalPaperKind kind, String document, List<String> evidence) {
        PaperDraft draft() {
            return new PaperDraft(kind, new Document(document), evidence);
        }
    }

    static List<PaperDraft> drafts(List<DisposalPaperInput> papers) {
        return papers.stream().map(DisposalPaperInput::draft).toList();
    }

    public record DraftDisposalInput(
            String unit,
            DisposalForm form,
            String document,
            String reason,
            @Nullable String body,
            List<DisposalItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record DraftDisposalLinesInput(
            String disposal,
            List<DisposalItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record WithdrawDisposalLinesInput(
            String disposal,
            List<Integer> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestDisposalInput(
            String disposal,
            List<DisposalPaperInput> papers,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DisposalFindingInput(
            int line,
            boolean usable,
            @Nullable String certificate,
            @Nullable String note) {
        Finding finding() {
            return new Finding(
                    line, usable, OptionalText.of(certificate, "certificate"), OptionalText.of(note, "note"));
        }
    }

    public record AppraiseDisposalInput(
            String disposal,
            List<DisposalFindingInput> findings,
            List<DisposalPaperInput> papers,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DisposalAmountInput(int line, BigDecimal amount) {
        Amount yuan() {
            return new Amount(line, new Yuan(amount));
        }
    }

    public record ValueDisposalInput(
            String disposal,
            List<DisposalAmountInput> amounts,
            List<DisposalPaperInput> papers,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ApproveDisposalInput(
            String disposal,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record DisposalReasonInput(
            String disposal,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordDisposalBidInput(
            String disposal,
            BigDecimal price,
            String buyer,
            List<DisposalPaperInput> papers,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReapproveDisposalPriceInput(
            String disposal,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DisposalExecutionInput(int line, @Nullable String recipient, List<String> evidence) {}

    public record ExecuteDisposalLinesInput(
            String disposal,
            List<DisposalExecutionInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<DisposalExecutionInput> {}

    public record RecordDisposalProceedsInput(
            String disposal,
            @Nullable Integer line,
            BigDecimal amount,
            String receipt,
            String payer,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than to say which case. */
    public record DisposalInput(
            String disposal,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {}

    /** For what is said of a claim in words. */
    public record PursuitInput(
            String disposal,
            int line,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordPursuitRecoveryInput(
            String disposal,
            int line,
            BigDecimal amount,
            String receipt,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseDisposalEntryInput(
            String disposal,
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
