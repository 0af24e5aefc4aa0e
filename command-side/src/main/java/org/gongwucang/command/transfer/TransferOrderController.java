package org.gongwucang.command.transfer;

import java.util.Set;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferSecondStepInput;
import org.gongwucang.command.transfer.TransferCommand.ApproveTransfer;
import org.gongwucang.command.transfer.TransferCommand.ApproveTransferSecondStep;
import org.gongwucang.command.transfer.TransferCommand.CloseTransfer;
import org.gongwucang.command.transfer.TransferCommand.DraftTransfer;
import org.gongwucang.command.transfer.TransferCommand.DraftTransferLines;
import org.gongwucang.command.transfer.TransferCommand.RejectTransfer;
import org.gongwucang.command.transfer.TransferCommand.RequestTransfer;
import org.gongwucang.command.transfer.TransferCommand.ReturnTransfer;
import org.gongwucang.command.transfer.TransferCommand.WithdrawTransfer;
import org.gongwucang.command.transfer.TransferCommand.WithdrawTransferLines;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.CloseTransferInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReverseTransferEntryInput;
import org.gongwucang.command.transfer.TransferInputs.TransferOrderInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReasonInput;
import org.gongwucang.command.transfer.TransferInputs.WithdrawTransferLinesInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 出仓单: drafted and asked for by units, approved by one or two of the warehouse office, closed by keepers. */
@Controller
class TransferOrderController {

    private final TransferDesk desk;
    private final TransferItems items;

    TransferOrderController(TransferDesk desk, TransferItems items) {
        this.desk = desk;
        this.items = items;
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload draftTransfer(@Argument DraftTransferInput input) {
        return desk.one(
                input,
                draft -> new DraftTransfer(
                        draft.newId(),
                        input.unit(),
                        input.purpose(),
                        new Reason(input.reason()),
                        input.document() == null ? null : new Document(input.document()),
                        input.dueOn(),
                        items.of(input.items()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload draftTransferLines(@Argument DraftTransferLinesInput input) {
        return desk.one(
                input, draft -> new DraftTransferLines(input.order(), items.of(input.items()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload withdrawTransferLines(@Argument WithdrawTransferLinesInput input) {
        return desk.one(
                input,
                draft -> new WithdrawTransferLines(
                        input.order(), input.lines(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload requestTransfer(@Argument TransferOrderInput input) {
        return desk.one(input, draft -> new RequestTransfer(input.order(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    TransferPayload withdrawTransfer(@Argument TransferReasonInput input) {
        return desk.one(
                input, draft -> new WithdrawTransfer(input.order(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    TransferPayload returnTransfer(@Argument TransferReasonInput input) {
        return desk.one(
                input, draft -> new ReturnTransfer(input.order(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    TransferPayload rejectTransfer(@Argument TransferReasonInput input) {
        return desk.one(
                input, draft -> new RejectTransfer(input.order(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TransferPayload approveTransfer(@Argument ApproveTransferInput input) {
        return desk.one(
                input,
                draft -> new ApproveTransfer(
                        input.order(),
                        items.approved(input.lines()),
                        input.dueOn(),
                        input.evidence(),
                        OverStandardInput.orNone(input.overStandard()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SECOND_APPROVER)
    TransferPayload approveTransferSecondStep(@Argument ApproveTransferSecondStepInput input) {
        return desk.one(
                input,
                draft -> new ApproveTransferSecondStep(
                        input.order(),
                        input.evidence(),
                        OverStandardInput.orNone(input.overStandard()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    TransferPayload closeTransfer(@Argument CloseTransferInput input) {
        return desk.one(input, draft -> new CloseTransfer(input.order(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.APPROVER,
        Role.SECOND_APPROVER,
        Role.KEEPER,
        Role.ACCEPTOR,
        Role.GATEKEEPER
    })
    TransferPayload reverseTransferEntry(@Argument ReverseTransferEntryInput input) {
        return desk.one(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.TRANSFER,
                        input.order(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
