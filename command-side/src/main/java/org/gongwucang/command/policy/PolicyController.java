package org.gongwucang.command.policy;

import java.util.List;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.policy.PolicyInputs.ActivatePolicyVersionInput;
import org.gongwucang.command.policy.PolicyInputs.DeclinePolicyVersionInput;
import org.gongwucang.command.policy.PolicyInputs.DraftPolicyVersionInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 制度规则: drafted by the administrator, activated by an approver. */
@Controller
class PolicyController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final BusinessDays days;

    PolicyController(CommandDesk desk, Callers callers, UserErrors errors, BusinessDays days) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.days = days;
    }

    /** 结果. */
    record PolicyPayload(@Nullable String rule, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    PolicyPayload draftPolicyVersion(@Argument DraftPolicyVersionInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PolicyPayload activatePolicyVersion(@Argument ActivatePolicyVersionInput input) {
        return payload(desk.one(callers.current(), input, draft -> input.command(draft, days.now())));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PolicyPayload declinePolicyVersion(@Argument DeclinePolicyVersionInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private PolicyPayload payload(Verdict verdict) {
        return new PolicyPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
