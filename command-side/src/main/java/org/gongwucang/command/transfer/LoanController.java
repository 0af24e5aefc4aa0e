package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.transfer.TransferCommand.DecideTransferResponsibility;
import org.gongwucang.command.transfer.TransferCommand.ExtendLoans;
import org.gongwucang.command.transfer.TransferCommand.InspectTransferReturn;
import org.gongwucang.command.transfer.TransferCommand.ReportTransferLoss;
import org.gongwucang.command.transfer.TransferCommand.ReturnTransferLine;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.DecideTransferResponsibilityInput;
import org.gongwucang.command.transfer.TransferInputs.ExtendLoansInput;
import org.gongwucang.command.transfer.TransferInputs.InspectTransferReturnsInput;
import org.gongwucang.command.transfer.TransferInputs.ReportTransferLossInput;
import org.gongwucang.command.transfer.TransferInputs.ReturnTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.TransferInspectionInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 借用: extended, taken back, looked at, and answered for. */
@Controller
class LoanController {

    private final TransferDesk desk;

    LoanController(TransferDesk desk) {
        this.desk = desk;
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TransferPayload extendLoans(@Argument ExtendLoansInput input) {
        return desk.one(
                input,
                draft -> new ExtendLoans(
                        input.order(), input.lines(), input.dueOn(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload returnTransferLines(@Argument ReturnTransferLinesInput input) {
        return desk.each(
                input,
                (line, draft) -> new ReturnTransferLine(input.order(), line.line(), line.pieces(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ACCEPTOR)
    LinesPayload inspectTransferReturns(@Argument InspectTransferReturnsInput input) {
        return desk.each(input, (line, draft) -> inspected(input.order(), line, draft));
    }

    private static Object inspected(String order, TransferInspectionInput line, Draft draft) {
        return new InspectTransferReturn(
                order,
                line.line(),
                line.pieces(),
                line.result(),
                placeOf(line),
                OptionalText.of(line.note(), "note"),
                line.evidence(),
                draft.occurredOn());
    }

    /** What comes back stays on the account that it went out from, so nobody says of which funds it is. */
    private static @Nullable Place placeOf(TransferInspectionInput line) {
        String location = line.location();
        String custodian = line.custodian();
        if (line.result() == Inspection.WRONG_ITEM) {
            return null;
        }
        require(
                location != null && custodian != null,
                "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT",
                "location",
                String.valueOf(location));
        return new Place(String.valueOf(location), String.valueOf(custodian), "");
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.KEEPER})
    TransferPayload reportTransferLoss(@Argument ReportTransferLossInput input) {
        return desk.one(
                input,
                draft -> new ReportTransferLoss(
                        input.order(),
                        input.line(),
                        input.pieces(),
                        new Reason(input.circumstances()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TransferPayload decideTransferResponsibility(@Argument DecideTransferResponsibilityInput input) {
        return desk.one(input, draft -> decided(input, draft));
    }

    private static DecideTransferResponsibility decided(DecideTransferResponsibilityInput input, Draft draft) {
        require(
                (input.treasuryReceipt() == null) != (input.waiver() == null),
                "RECEIPT_OR_WAIVER",
                "treasuryReceipt",
                input.treasuryReceipt() != null,
                "waiver",
                input.waiver() != null);
        return new DecideTransferResponsibility(
                input.order(),
                input.line(),
                input.cause(),
                input.pieces(),
                new Yuan(input.amount()),
                OptionalText.of(input.treasuryReceipt(), "treasuryReceipt"),
                OptionalText.of(input.waiver(), "waiver"),
                new Reason(input.reason()),
                input.evidence(),
                draft.occurredOn());
    }
}
