package org.gongwucang.command.finding;

import org.gongwucang.command.finding.FindingCommand.DeferFinding;
import org.gongwucang.command.finding.FindingCommand.RejectFindingDeferral;
import org.gongwucang.command.finding.FindingCommand.ReopenFinding;
import org.gongwucang.command.finding.FindingCommand.RequestFindingDeferral;
import org.gongwucang.command.finding.FindingDesk.FindingPayload;
import org.gongwucang.command.finding.FindingInputs.DeferFindingInput;
import org.gongwucang.command.finding.FindingInputs.FindingReasonInput;
import org.gongwucang.command.finding.FindingInputs.RequestFindingDeferralInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 缓改: asked for, approved or rejected, looked at again. */
@Controller
class DeferralController {

    private final FindingDesk desk;

    DeferralController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new FindingDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.UNIT_HANDLER})
    FindingPayload requestFindingDeferral(@Argument RequestFindingDeferralInput input) {
        return desk.answer(
                input,
                draft -> new RequestFindingDeferral(
                        input.finding(), new Reason(input.reason()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    FindingPayload deferFinding(@Argument DeferFindingInput input) {
        return desk.answer(
                input,
                draft -> new DeferFinding(
                        input.finding(),
                        new Name(input.document()),
                        input.reviewOn(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    FindingPayload rejectFindingDeferral(@Argument FindingReasonInput input) {
        return desk.answer(
                input,
                draft -> new RejectFindingDeferral(input.finding(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    FindingPayload reopenFinding(@Argument FindingReasonInput input) {
        return desk.answer(
                input, draft -> new ReopenFinding(input.finding(), new Reason(input.reason()), draft.occurredOn()));
    }
}
