package org.gongwucang.command.opening;

import java.util.List;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.opening.OpeningInputs.ConfirmOpeningInput;
import org.gongwucang.command.opening.OpeningInputs.DeclineOpeningInput;
import org.gongwucang.command.opening.OpeningInputs.ProposeOpeningInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 期初: proposed by one, confirmed by another. */
@Controller
class OpeningController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final BusinessDays days;

    OpeningController(CommandDesk desk, Callers callers, UserErrors errors, BusinessDays days) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.days = days;
    }

    /** 结果. */
    record OpeningPayload(
            @Nullable String opening, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    OpeningPayload proposeOpening(@Argument ProposeOpeningInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    OpeningPayload declineOpening(@Argument DeclineOpeningInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    OpeningPayload confirmOpening(@Argument ConfirmOpeningInput input) {
        return payload(desk.one(callers.current(), input, draft -> input.command(draft, days.now())));
    }

    private OpeningPayload payload(Verdict verdict) {
        return new OpeningPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
