package org.gongwucang.command.temporarybody;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.CloseTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.DissolveTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.EstablishTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ExtendTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ProposeTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.RejectTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ReverseTemporaryBodyEntryInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 临时机构: proposed, approved, lengthened, dissolved and closed. */
@Controller
class TemporaryBodyController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    TemporaryBodyController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 临时机构结果. */
    record TemporaryBodyPayload(
            @Nullable String body, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    TemporaryBodyPayload proposeTemporaryBody(@Argument ProposeTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TemporaryBodyPayload establishTemporaryBody(@Argument EstablishTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TemporaryBodyPayload rejectTemporaryBody(@Argument RejectTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    TemporaryBodyPayload extendTemporaryBody(@Argument ExtendTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    TemporaryBodyPayload dissolveTemporaryBody(@Argument DissolveTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    TemporaryBodyPayload closeTemporaryBody(@Argument CloseTemporaryBodyInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo({Role.ASSET_MANAGER, Role.APPROVER, Role.KEEPER, Role.ACCEPTOR, Role.UNIT_HANDLER, Role.UNIT_HEAD})
    TemporaryBodyPayload reverseTemporaryBodyEntry(@Argument ReverseTemporaryBodyEntryInput input) {
        return answered(input, draft -> reversing(input, draft));
    }

    private static ReverseEntry reversing(ReverseTemporaryBodyEntryInput input, Draft draft) {
        return new ReverseEntry(
                ReversibleKind.BODY,
                Bodies.stream(input.body()),
                input.event(),
                Set.copyOf(input.confirmed()),
                new Reason(input.reason()),
                draft.occurredOn());
    }

    private TemporaryBodyPayload answered(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new TemporaryBodyPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
