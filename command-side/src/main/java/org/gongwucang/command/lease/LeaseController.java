package org.gongwucang.command.lease;

import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.lease.LeaseCommand.ApproveLease;
import org.gongwucang.command.lease.LeaseCommand.RejectLease;
import org.gongwucang.command.lease.LeaseCommand.RenewLease;
import org.gongwucang.command.lease.LeaseCommand.RequestLease;
import org.gongwucang.command.lease.LeaseCommand.ReviewLease;
import org.gongwucang.command.lease.LeaseCommand.Term;
import org.gongwucang.command.lease.LeaseCommand.WithdrawLease;
import org.gongwucang.command.lease.LeaseDesk.LeasePayload;
import org.gongwucang.command.lease.LeaseInputs.ApproveLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.LeaseReasonInput;
import org.gongwucang.command.lease.LeaseInputs.RenewLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.RequestLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.ReviewLeaseInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 租用: asked for, reviewed, decided. */
@Controller
class LeaseController {

    private final LeaseDesk desk;

    LeaseController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new LeaseDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    LeasePayload requestLease(@Argument RequestLeaseInput input) {
        return desk.answer(
                input,
                draft -> new RequestLease(
                        draft.newId(),
                        input.unit(),
                        new Name(input.place()),
                        new Area(input.area()),
                        new Yuan(input.yearlyRent()),
                        new Term(input.from(), input.to()),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    LeasePayload renewLease(@Argument RenewLeaseInput input) {
        return desk.answer(
                input,
                draft -> new RenewLease(
                        draft.newId(),
                        input.lease(),
                        new Yuan(input.yearlyRent()),
                        input.to(),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    LeasePayload reviewLease(@Argument ReviewLeaseInput input) {
        return desk.answer(
                input,
                draft -> new ReviewLease(
                        input.lease(),
                        input.nothingToReallocate(),
                        new Reason(input.lookedAt()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    LeasePayload approveLease(@Argument ApproveLeaseInput input) {
        return desk.answer(input, draft -> new ApproveLease(input.lease(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    LeasePayload rejectLease(@Argument LeaseReasonInput input) {
        return desk.answer(
                input, draft -> new RejectLease(input.lease(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    LeasePayload withdrawLease(@Argument LeaseReasonInput input) {
        return desk.answer(
                input, draft -> new WithdrawLease(input.lease(), new Reason(input.reason()), draft.occurredOn()));
    }
}
