package org.gongwucang.command.reassignment;

import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reassignment.ReassignmentCommand.AgreeToReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.ApproveReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.DeclineReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.RejectReassignment;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.AgreeToReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentReasonInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 划转决定: the receiving unit signs or declines, approvers decide; the last approval moves everything. */
@Controller
class ReassignmentDecisionController {

    private final ReassignmentDesk desk;

    ReassignmentDecisionController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new ReassignmentDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    ReassignmentPayload agreeToReassignment(@Argument AgreeToReassignmentInput input) {
        return desk.answer(
                input,
                draft -> new AgreeToReassignment(
                        input.reassignment(), input.custodian(), input.byLine(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    ReassignmentPayload declineReassignment(@Argument ReassignmentReasonInput input) {
        return desk.answer(
                input,
                draft -> new DeclineReassignment(input.reassignment(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    ReassignmentPayload approveReassignment(@Argument ReassignmentInput input) {
        return desk.answer(
                input,
                draft -> new ApproveReassignment(
                        input.reassignment(), draft.commandId(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    ReassignmentPayload rejectReassignment(@Argument ReassignmentReasonInput input) {
        return desk.answer(
                input,
                draft -> new RejectReassignment(input.reassignment(), new Reason(input.reason()), draft.occurredOn()));
    }
}
