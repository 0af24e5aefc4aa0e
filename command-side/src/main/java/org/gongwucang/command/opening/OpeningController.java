package org.gongwucang.command.opening;

import java.time.Instant;
import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.opening.OpeningCommand.ConfirmOpening;
import org.gongwucang.command.opening.OpeningCommand.DeclineOpening;
import org.gongwucang.command.opening.OpeningCommand.ProposeOpening;
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

    OpeningController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record OpeningPayload(
            @Nullable String opening, @Nullable Long version, List<UserError> userErrors) {
        static OpeningPayload of(Verdict verdict, UserErrors errors) {
            return new OpeningPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    OpeningPayload proposeOpening(@Argument ProposeOpeningInput input) {
        return OpeningPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ProposeOpening(
                                input.count(), input.value(), new Sha256(input.digest()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    OpeningPayload declineOpening(@Argument DeclineOpeningInput input) {
        return OpeningPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeclineOpening(new Reason(input.reason()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    OpeningPayload confirmOpening(@Argument ConfirmOpeningInput input) {
        return OpeningPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ConfirmOpening(new Sha256(input.digest()), Instant.now(), draft.occurredOn())),
                errors);
    }
}
