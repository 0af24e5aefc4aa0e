package org.gongwucang.command.trip;

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

/** 用车受理: what the mutations on trips have in common. */
final class TripDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    TripDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 用车结果. */
    record TripPayload(
            @Nullable String trip,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    TripPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new TripPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
