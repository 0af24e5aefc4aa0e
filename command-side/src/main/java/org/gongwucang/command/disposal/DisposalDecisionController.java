package org.gongwucang.command.disposal;

import static org.gongwucang.command.disposal.DisposalInputs.drafts;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.disposal.DisposalCommand.AppraiseDisposal;
import org.gongwucang.command.disposal.DisposalCommand.ApproveDisposal;
import org.gongwucang.command.disposal.DisposalCommand.ReapproveDisposalPrice;
import org.gongwucang.command.disposal.DisposalCommand.RejectDisposal;
import org.gongwucang.command.disposal.DisposalCommand.ValueDisposal;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.AppraiseDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.ApproveDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalAmountInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalFindingInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalReasonInput;
import org.gongwucang.command.disposal.DisposalInputs.ReapproveDisposalPriceInput;
import org.gongwucang.command.disposal.DisposalInputs.ValueDisposalInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 处置审批: appraised by acceptors, valued by finance, approved in one step or two. */
@Controller
class DisposalDecisionController {

    private final DisposalDesk desk;

    DisposalDecisionController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new DisposalDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.ACCEPTOR)
    DisposalPayload appraiseDisposal(@Argument AppraiseDisposalInput input) {
        return desk.answer(
                input,
                draft -> new AppraiseDisposal(
                        input.disposal(),
                        input.findings().stream()
                                .map(DisposalFindingInput::finding)
                                .toList(),
                        drafts(input.papers()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    DisposalPayload valueDisposal(@Argument ValueDisposalInput input) {
        return desk.answer(
                input,
                draft -> new ValueDisposal(
                        input.disposal(),
                        input.amounts().stream().map(DisposalAmountInput::yuan).toList(),
                        drafts(input.papers()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.FINANCE})
    DisposalPayload approveDisposal(@Argument ApproveDisposalInput input) {
        return desk.answer(
                input,
                draft -> new ApproveDisposal(
                        input.disposal(), new Document(input.document()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.FINANCE})
    DisposalPayload rejectDisposal(@Argument DisposalReasonInput input) {
        return desk.answer(
                input, draft -> new RejectDisposal(input.disposal(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.FINANCE})
    DisposalPayload reapproveDisposalPrice(@Argument ReapproveDisposalPriceInput input) {
        return desk.answer(
                input,
                draft -> new ReapproveDisposalPrice(
                        input.disposal(), new Reason(input.reason()), input.evidence(), draft.occurredOn()));
    }
}
