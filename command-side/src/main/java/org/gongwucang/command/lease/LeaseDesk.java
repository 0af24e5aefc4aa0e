package org.gongwucang.command.lease;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.jspecify.annotations.Nullable;

/** 租用受理: what the mutations on leases have in common. */
final class LeaseDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    LeaseDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 租用结果. */
    record LeasePayload(
            @Nullable String lease,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    LeasePayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new LeasePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
