package org.gongwucang.command.reassignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 划转指令: what can be asked of an act. Evidence is cited by the upload ids of whoever asks. */
sealed interface ReassignmentCommand extends Dated {

    String reassignment();

    /**
     * 划转物: a card, or pieces of a lot that are in use at the giving unit.
     *
     * @param lot whether the identifier is that of a lot
     * @param custodian staff number of the person meant to have it at the receiving unit
     */
    record ItemDraft(
            String thing,
            boolean lot,
            Quantity pieces,
            boolean secret,
            OptionalText wipeCertificate,
            OptionalText custodian) {}

    /** Takes a number: it belongs where the sequence of the giving unit's numbers is. */
    record DraftReassignment(
            String reassignment,
            ReassignmentForm form,
            String from,
            String to,
            OptionalText document,
            Reason reason,
            List<ItemDraft> items,
            LocalDate occurredOn)
            implements ReassignmentCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(ReassignmentNumbers.ofActs(from), occurredOn.getYear());
        }
    }

    record DraftReassignmentLines(
            @TargetAggregateIdentifier String reassignment, List<ItemDraft> items, LocalDate occurredOn)
            implements ReassignmentCommand {}

    record WithdrawReassignmentLines(
            @TargetAggregateIdentifier String reassignment, List<Integer> lines, LocalDate occurredOn)
            implements ReassignmentCommand {}

    record RequestReassignment(
            @TargetAggregateIdentifier String reassignment, List<String> evidence, LocalDate occurredOn)
            implements ReassignmentCommand {}

    record WithdrawReassignment(@TargetAggregateIdentifier String reassignment, Reason reason, LocalDate occurredOn)
            implements ReassignmentCommand {}

    /**
     * @param custodian of all lines for which nobody is named; whoever signs where absent
     * @param custodians by line
     */
    record AgreeToReassignment(
            @TargetAggregateIdentifier String reassignment,
            @Nullable String custodian,
            Map<Integer, String> custodians,
            List<String> evidence,
            LocalDate occurredOn)
            implements ReassignmentCommand {}

    record DeclineReassignment(@TargetAggregateIdentifier String reassignment, Reason reason, LocalDate occurredOn)
            implements ReassignmentCommand {}

    /** @param act identifier of this approval, of which those of new lots are made */
    record ApproveReassignment(
            @TargetAggregateIdentifier String reassignment, String act, List<String> evidence, LocalDate occurredOn)
            implements ReassignmentCommand {}

    record RejectReassignment(@TargetAggregateIdentifier String reassignment, Reason reason, LocalDate occurredOn)
            implements ReassignmentCommand {}
}
