package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.refused;

import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.transfer.TransferCommand.CheckGatePass;
import org.gongwucang.command.transfer.TransferCommand.IssueTransferLines;
import org.gongwucang.command.transfer.TransferCommand.IssuedLine;
import org.gongwucang.command.transfer.TransferCommand.ReceiveTransferLine;
import org.gongwucang.command.transfer.TransferCommand.RefuseTransferLine;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.CheckGatePassInput;
import org.gongwucang.command.transfer.TransferInputs.IssueTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReceiveTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.TransferIssueLineInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReceiptInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 出库签收: issued by keepers, checked at the gate, signed for by the unit. */
@Controller
class HandoverController {

    private final TransferDesk desk;
    private final GatePasses passes;

    HandoverController(TransferDesk desk, GatePasses passes) {
        this.desk = desk;
        this.passes = passes;
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    TransferPayload issueTransferLines(@Argument IssueTransferLinesInput input) {
        return desk.one(
                input,
                draft -> new IssueTransferLines(
                        input.order(),
                        input.warehouse(),
                        input.lines().stream().map(HandoverController::issued).toList(),
                        draft.occurredOn()));
    }

    private static IssuedLine issued(TransferIssueLineInput line) {
        return new IssuedLine(line.line(), OptionalText.of(line.wipeCertificate(), "wipeCertificate"));
    }

    @MutationMapping
    @AllowedTo(Role.GATEKEEPER)
    TransferPayload checkGatePass(@Argument CheckGatePassInput input) {
        return desk.one(
                input,
                draft -> new CheckGatePass(passes.orderOf(input.gatePass()), input.gatePass(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_HEAD})
    LinesPayload receiveTransferLines(@Argument ReceiveTransferLinesInput input) {
        return desk.each(input, (line, draft) -> answered(input.order(), line, draft));
    }

    private static Object answered(String order, TransferReceiptInput line, Draft draft) {
        if (line.taken()) {
            return new ReceiveTransferLine(
                    order, line.line(), line.user(), line.evidence(), draft.newId(), draft.occurredOn());
        }
        if (line.reason() == null) {
            throw refused("TEXT_EMPTY", "field", "reason");
        }
        return new RefuseTransferLine(
                order, line.line(), new Reason(line.reason()), line.evidence(), draft.occurredOn());
    }
}
