package org.gongwucang.command.delegation;

import java.util.List;
import org.gongwucang.command.delegation.DelegationInputs.DelegateRoleInput;
import org.gongwucang.command.delegation.DelegationInputs.RevokeDelegationInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 授权: an approver names a deputy for some days, and takes it back. */
@Controller
class DelegationController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    DelegationController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record DelegationPayload(
            @Nullable String delegation, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER, Role.UNIT_HEAD})
    DelegationPayload delegateRole(@Argument DelegateRoleInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER, Role.UNIT_HEAD, Role.ADMINISTRATOR})
    DelegationPayload revokeDelegation(@Argument RevokeDelegationInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private DelegationPayload payload(Verdict verdict) {
        return new DelegationPayload(verdict.id(), verdict.version(), errors.of(verdict));
    }
}
