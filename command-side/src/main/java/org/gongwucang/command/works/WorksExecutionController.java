package org.gongwucang.command.works;

import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.works.WorksCommand.AcceptWorks;
import org.gongwucang.command.works.WorksCommand.HandOverKeys;
import org.gongwucang.command.works.WorksCommand.SignForKeys;
import org.gongwucang.command.works.WorksCommand.StartWorks;
import org.gongwucang.command.works.WorksDesk.WorksPayload;
import org.gongwucang.command.works.WorksInputs.AcceptWorksInput;
import org.gongwucang.command.works.WorksInputs.HandOverKeysInput;
import org.gongwucang.command.works.WorksInputs.StartWorksInput;
import org.gongwucang.command.works.WorksInputs.WorksInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 维修实施: begun, accepted, the keys handed over and signed for. */
@Controller
class WorksExecutionController {

    private final WorksDesk desk;

    WorksExecutionController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new WorksDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    WorksPayload startWorks(@Argument StartWorksInput input) {
        return desk.answer(
                input,
                draft -> new StartWorks(
                        input.order(),
                        OptionalText.of(input.contractor(), "contractor"),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.ACCEPTOR, Role.SPACE_OFFICER})
    WorksPayload acceptWorks(@Argument AcceptWorksInput input) {
        return desk.answer(
                input,
                draft -> new AcceptWorks(
                        input.order(),
                        new Yuan(input.cost()),
                        input.overCost() == null ? null : new Reason(input.overCost()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    WorksPayload handOverKeys(@Argument HandOverKeysInput input) {
        return desk.answer(
                input, draft -> new HandOverKeys(input.order(), input.unit(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    WorksPayload signForKeys(@Argument WorksInput input) {
        return desk.answer(input, draft -> new SignForKeys(input.order(), input.evidence(), draft.occurredOn()));
    }
}
