package org.gongwucang.command.period;

import java.util.List;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.period.PeriodInputs.ApprovePeriodReopeningInput;
import org.gongwucang.command.period.PeriodInputs.ClosePeriodInput;
import org.gongwucang.command.period.PeriodInputs.DeclinePeriodReopeningInput;
import org.gongwucang.command.period.PeriodInputs.RequestPeriodReopeningInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 会计期间: closed by finance, reopened by finance and an approver. */
@Controller
class PeriodController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final BusinessDays days;

    PeriodController(CommandDesk desk, Callers callers, UserErrors errors, BusinessDays days) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.days = days;
    }

    /** 结果. */
    record PeriodPayload(@Nullable String period, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    PeriodPayload closePeriod(@Argument ClosePeriodInput input) {
        return payload(input.period(), desk.one(callers.current(), input, draft -> input.command(draft, days.now())));
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    PeriodPayload requestPeriodReopening(@Argument RequestPeriodReopeningInput input) {
        return payload(input.period(), desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PeriodPayload approvePeriodReopening(@Argument ApprovePeriodReopeningInput input) {
        return payload(input.period(), desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PeriodPayload declinePeriodReopening(@Argument DeclinePeriodReopeningInput input) {
        return payload(input.period(), desk.one(callers.current(), input, input::command));
    }

    private PeriodPayload payload(String period, Verdict verdict) {
        return new PeriodPayload(verdict.answer() == null ? null : period, verdict.version(), errors.of(verdict));
    }
}
