package org.gongwucang.command.works;

import java.util.Set;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.works.WorksCommand.ApproveWorks;
import org.gongwucang.command.works.WorksCommand.RejectWorks;
import org.gongwucang.command.works.WorksCommand.RequestWorks;
import org.gongwucang.command.works.WorksCommand.ReviewWorks;
import org.gongwucang.command.works.WorksCommand.WithdrawWorks;
import org.gongwucang.command.works.WorksDesk.WorksPayload;
import org.gongwucang.command.works.WorksInputs.RequestWorksInput;
import org.gongwucang.command.works.WorksInputs.ReverseWorksEntryInput;
import org.gongwucang.command.works.WorksInputs.ReviewWorksInput;
import org.gongwucang.command.works.WorksInputs.WorksInput;
import org.gongwucang.command.works.WorksInputs.WorksReasonInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 维修单: asked for, reviewed, decided. */
@Controller
class WorksController {

    private final WorksDesk desk;

    WorksController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new WorksDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    WorksPayload requestWorks(@Argument RequestWorksInput input) {
        return desk.answer(
                input,
                draft -> new RequestWorks(
                        draft.newId(),
                        input.unit(),
                        input.kind(),
                        new Name(input.place()),
                        OptionalText.of(input.building(), "building"),
                        new Reason(input.description()),
                        new Yuan(input.estimate()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    WorksPayload reviewWorks(@Argument ReviewWorksInput input) {
        return desk.answer(
                input,
                draft -> new ReviewWorks(
                        input.order(),
                        new Reason(input.need()),
                        new Name(input.budgetSource()),
                        new Yuan(input.amount()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    WorksPayload approveWorks(@Argument WorksInput input) {
        return desk.answer(input, draft -> new ApproveWorks(input.order(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER})
    WorksPayload rejectWorks(@Argument WorksReasonInput input) {
        return desk.answer(
                input, draft -> new RejectWorks(input.order(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    WorksPayload withdrawWorks(@Argument WorksReasonInput input) {
        return desk.answer(
                input, draft -> new WithdrawWorks(input.order(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.SPACE_OFFICER, Role.ACCEPTOR, Role.APPROVER, Role.SECOND_APPROVER})
    WorksPayload reverseWorksEntry(@Argument ReverseWorksEntryInput input) {
        return desk.answer(
                input,
                draft -> new ReverseEntry(
                        WorksReversals.KIND,
                        input.order(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
