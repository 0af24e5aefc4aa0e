package org.gongwucang.command.disposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 处置指令: what can be asked of a case. Papers and evidence are cited by the upload ids of whoever asks. */
sealed interface DisposalCommand extends Dated {

    String disposal();

    /**
     * 处置物: a card, or pieces of a lot.
     *
     * @param lot whether the identifier is that of a lot
     * @param location of the pieces; may be absent where the lot lies in one place
     * @param debtor who owes for it, with {@code claim}
     */
    record ItemDraft(
            String thing,
            boolean lot,
            Quantity pieces,
            @Nullable String location,
            boolean secret,
            OptionalText wipeCertificate,
            OptionalText debtor,
            @Nullable Yuan claim) {}

    /** 材料. */
    record PaperDraft(DisposalPaperKind kind, Document document, List<String> uploads) {}

    /** 明细鉴定. */
    record Finding(int line, boolean usable, OptionalText certificate, OptionalText note) {}

    /** 明细评估. */
    record Amount(int line, Yuan amount) {}

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record DraftDisposal(
            String disposal,
            String unit,
            DisposalForm form,
            Document document,
            Reason reason,
            @Nullable String body,
            List<ItemDraft> items,
            LocalDate occurredOn)
            implements DisposalCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(DisposalNumbers.ofCases(unit), occurredOn.getYear());
        }
    }

    record DraftDisposalLines(@TargetAggregateIdentifier String disposal, List<ItemDraft> items, LocalDate occurredOn)
            implements DisposalCommand {}

    record WithdrawDisposalLines(@TargetAggregateIdentifier String disposal, List<Integer> lines, LocalDate occurredOn)
            implements DisposalCommand {}

    record RequestDisposal(@TargetAggregateIdentifier String disposal, List<PaperDraft> papers, LocalDate occurredOn)
            implements DisposalCommand {}

    record WithdrawDisposal(@TargetAggregateIdentifier String disposal, Reason reason, LocalDate occurredOn)
            implements DisposalCommand {}

    record AppraiseDisposal(
            @TargetAggregateIdentifier String disposal,
            List<Finding> findings,
            List<PaperDraft> papers,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record ValueDisposal(
            @TargetAggregateIdentifier String disposal,
            List<Amount> amounts,
            List<PaperDraft> papers,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record ApproveDisposal(
            @TargetAggregateIdentifier String disposal, Document document, List<String> evidence, LocalDate occurredOn)
            implements DisposalCommand {}

    record RejectDisposal(@TargetAggregateIdentifier String disposal, Reason reason, LocalDate occurredOn)
            implements DisposalCommand {}

    record RecordDisposalBid(
            @TargetAggregateIdentifier String disposal,
            Yuan price,
            Name buyer,
            List<PaperDraft> papers,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record ReapproveDisposalPrice(
            @TargetAggregateIdentifier String disposal, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements DisposalCommand {}

    record ExecuteDisposalLine(
            @TargetAggregateIdentifier String disposal,
            int line,
            OptionalText recipient,
            List<String> evidence,
            LocalDate occurredOn)
            implements DisposalCommand {}

    /** @param line for which it is; absent where it is for the case */
    record RecordDisposalProceeds(
            @TargetAggregateIdentifier String disposal,
            @Nullable Integer line,
            Yuan amount,
            Document receipt,
            Name payer,
            List<String> evidence,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record SettleDisposalProceeds(@TargetAggregateIdentifier String disposal, LocalDate occurredOn)
            implements DisposalCommand {}

    record CloseDisposal(@TargetAggregateIdentifier String disposal, LocalDate occurredOn) implements DisposalCommand {}

    record TakePursuitStep(
            @TargetAggregateIdentifier String disposal,
            int line,
            Reason taken,
            List<String> evidence,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record RecordPursuitRecovery(
            @TargetAggregateIdentifier String disposal,
            int line,
            Yuan amount,
            Document receipt,
            List<String> evidence,
            LocalDate occurredOn)
            implements DisposalCommand {}

    record EndPursuit(
            @TargetAggregateIdentifier String disposal,
            int line,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements DisposalCommand {}
}
