package org.gongwucang.command.intake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.events.intake.IntakeFinding;
import org.jspecify.annotations.Nullable;

/** 入仓指令: what can be asked of a batch. Evidence is cited by the upload ids of whoever asks. */
sealed interface IntakeCommand extends Dated {

    String batch();

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record DraftIntakeBatch(
            String batch,
            String unit,
            String warehouse,
            String source,
            Document document,
            @Nullable String body,
            List<ItemDraft> items,
            LocalDate occurredOn)
            implements IntakeCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(IntakeNumbers.ofBatches(unit), occurredOn.getYear());
        }
    }

    record DraftIntakeLines(@TargetAggregateIdentifier String batch, List<ItemDraft> items, LocalDate occurredOn)
            implements IntakeCommand {}

    record WithdrawIntakeLines(@TargetAggregateIdentifier String batch, List<Integer> lines, LocalDate occurredOn)
            implements IntakeCommand {}

    record SubmitIntakeBatch(@TargetAggregateIdentifier String batch, List<String> evidence, LocalDate occurredOn)
            implements IntakeCommand {}

    record ReturnIntakeBatch(@TargetAggregateIdentifier String batch, Reason reason, LocalDate occurredOn)
            implements IntakeCommand {}

    record RejectIntakeBatch(@TargetAggregateIdentifier String batch, Reason reason, LocalDate occurredOn)
            implements IntakeCommand {}

    record ApproveIntakeBatch(@TargetAggregateIdentifier String batch, List<String> evidence, LocalDate occurredOn)
            implements IntakeCommand {}

    record CancelIntakeBatch(@TargetAggregateIdentifier String batch, Reason reason, LocalDate occurredOn)
            implements IntakeCommand {}

    record DecideIntakeFinding(
            @TargetAggregateIdentifier String batch,
            IntakeFinding finding,
            boolean duplicate,
            Reason reason,
            LocalDate occurredOn)
            implements IntakeCommand {}

    /** @param pieces that came; all that the line says where absent */
    record AcceptIntakeLine(
            @TargetAggregateIdentifier String batch,
            int line,
            @Nullable Integer pieces,
            Place place,
            @Nullable Reason shortage,
            List<String> evidence,
            String newId,
            LocalDate occurredOn)
            implements IntakeCommand {}

    record RefuseIntakeLine(
            @TargetAggregateIdentifier String batch,
            int line,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements IntakeCommand {}

    /** Nothing of the line came. */
    record MissIntakeLine(@TargetAggregateIdentifier String batch, int line, Reason reason, LocalDate occurredOn)
            implements IntakeCommand {}

    /** Takes a number: it belongs where the sequence of the warehouse's receipts is. */
    record CloseIntakeBatch(String batch, String warehouse, LocalDate occurredOn) implements IntakeCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(IntakeNumbers.ofReceipts(warehouse), occurredOn.getYear());
        }
    }
}
