package org.gongwucang.command.disposal;

import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.disposal.DisposalCommand.EndPursuit;
import org.gongwucang.command.disposal.DisposalCommand.RecordPursuitRecovery;
import org.gongwucang.command.disposal.DisposalCommand.TakePursuitStep;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.PursuitInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordPursuitRecoveryInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 追偿: claims that were written off and are pursued on. */
@Controller
class PursuitController {

    private final DisposalDesk desk;

    PursuitController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = new DisposalDesk(desk, callers, errors);
    }

    @MutationMapping
    @AllowedTo({Role.FINANCE, Role.ASSET_MANAGER})
    DisposalPayload takePursuitStep(@Argument PursuitInput input) {
        return desk.answer(
                input,
                draft -> new TakePursuitStep(
                        input.disposal(),
                        input.line(),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    DisposalPayload recordPursuitRecovery(@Argument RecordPursuitRecoveryInput input) {
        return desk.answer(
                input,
                draft -> new RecordPursuitRecovery(
                        input.disposal(),
                        input.line(),
                        new Yuan(input.amount()),
                        new Document(input.receipt()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    DisposalPayload endPursuit(@Argument PursuitInput input) {
        return desk.answer(
                input,
                draft -> new EndPursuit(
                        input.disposal(),
                        input.line(),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
    }
}
