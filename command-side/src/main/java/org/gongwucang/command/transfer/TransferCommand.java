package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.configuration.OverStandard;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 出仓指令: what can be asked of an order. Evidence is cited by the upload ids of whoever asks. */
sealed interface TransferCommand extends Dated {

    String order();

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record DraftTransfer(
            String order,
            String unit,
            Purpose purpose,
            Reason reason,
            @Nullable Document document,
            @Nullable LocalDate dueOn,
            List<ItemDraft> items,
            LocalDate occurredOn)
            implements TransferCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(TransferNumbers.ofOrders(unit), occurredOn.getYear());
        }
    }

    record DraftTransferLines(@TargetAggregateIdentifier String order, List<ItemDraft> items, LocalDate occurredOn)
            implements TransferCommand {}

    /** Lines of a draft, or what is reserved and not issued. */
    record WithdrawTransferLines(
            @TargetAggregateIdentifier String order, List<Integer> lines, Reason reason, LocalDate occurredOn)
            implements TransferCommand {}

    record RequestTransfer(@TargetAggregateIdentifier String order, List<String> evidence, LocalDate occurredOn)
            implements TransferCommand {}

    record WithdrawTransfer(@TargetAggregateIdentifier String order, Reason reason, LocalDate occurredOn)
            implements TransferCommand {}

    record ReturnTransfer(@TargetAggregateIdentifier String order, Reason reason, LocalDate occurredOn)
            implements TransferCommand {}

    record RejectTransfer(@TargetAggregateIdentifier String order, Reason reason, LocalDate occurredOn)
            implements TransferCommand {}

    /**
     * 批准明细.
     *
     * @param pieces all that the line asks for where absent
     * @param things what it gets; what it names where empty
     */
    record ApprovedLine(int line, @Nullable Integer pieces, List<Wanted> things) {}

    /**
     * The first step, which is the last one too where the matrix asks for no other.
     *
     * @param lines those that are to be given; all as they are asked for where empty
     * @param dueOn another day than was asked for
     * @param overStandard on whose ground it may be above the configuration standard
     */
    record ApproveTransfer(
            @TargetAggregateIdentifier String order,
            List<ApprovedLine> lines,
            @Nullable LocalDate dueOn,
            List<String> evidence,
            @Nullable OverStandard overStandard,
            LocalDate occurredOn)
            implements TransferCommand {}

    /** The second step: what the first one chose. */
    record ApproveTransferSecondStep(
            @TargetAggregateIdentifier String order,
            List<String> evidence,
            @Nullable OverStandard overStandard,
            LocalDate occurredOn)
            implements TransferCommand {}

    /** 出库明细. */
    record IssuedLine(int line, OptionalText wipeCertificate) {}

    /**
     * Takes a number: it belongs where the sequence of the warehouse's gate passes is.
     *
     * @param lines all that are reserved where empty
     */
    record IssueTransferLines(String order, String warehouse, List<IssuedLine> lines, LocalDate occurredOn)
            implements TransferCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(TransferNumbers.ofGatePasses(warehouse), occurredOn.getYear());
        }
    }

    record CheckGatePass(@TargetAggregateIdentifier String order, String gatePass, LocalDate occurredOn)
            implements TransferCommand {}

    /** @param user staff number of whoever uses it */
    record ReceiveTransferLine(
            @TargetAggregateIdentifier String order,
            int line,
            @Nullable String user,
            List<String> evidence,
            String newId,
            LocalDate occurredOn)
            implements TransferCommand {}

    record RefuseTransferLine(
            @TargetAggregateIdentifier String order,
            int line,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements TransferCommand {}

    /** @param pieces all that the unit has where absent */
    record ReturnTransferLine(
            @TargetAggregateIdentifier String order,
            int line,
            @Nullable Integer pieces,
            LocalDate occurredOn) implements TransferCommand {}

    /**
     * Looks at what came back.
     *
     * @param pieces all that wait where absent
     * @param place null where it is the wrong item, which is not taken in
     */
    record InspectTransferReturn(
            @TargetAggregateIdentifier String order,
            int line,
            @Nullable Integer pieces,
            Inspection result,
            @Nullable Place place,
            OptionalText note,
            List<String> evidence,
            LocalDate occurredOn)
            implements TransferCommand {}

    /** @param lines all that are on loan where empty */
    record ExtendLoans(
            @TargetAggregateIdentifier String order,
            List<Integer> lines,
            LocalDate dueOn,
            Reason reason,
            LocalDate occurredOn)
            implements TransferCommand {}

    record ReportTransferLoss(
            @TargetAggregateIdentifier String order,
            int line,
            int pieces,
            Reason circumstances,
            List<String> evidence,
            LocalDate occurredOn)
            implements TransferCommand {}

    /** 责任起因. */
    enum ResponsibilityCause {
        DAMAGE,
        LOSS
    }

    record DecideTransferResponsibility(
            @TargetAggregateIdentifier String order,
            int line,
            ResponsibilityCause cause,
            int pieces,
            Yuan amount,
            OptionalText treasuryReceipt,
            OptionalText waiver,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements TransferCommand {}

    record CloseTransfer(@TargetAggregateIdentifier String order, LocalDate occurredOn) implements TransferCommand {}

    /** 借用到期核查: what the house asks of itself as days go by. */
    record NoticeLoans(@TargetAggregateIdentifier String order, LocalDate occurredOn) implements TransferCommand {}
}
