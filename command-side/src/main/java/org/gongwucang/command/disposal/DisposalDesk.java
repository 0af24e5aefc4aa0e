package org.gongwucang.command.disposal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.jspecify.annotations.Nullable;

/** 处置受理: what the mutations on cases have in common. */
final class DisposalDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    DisposalDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 处置结果. */
    record DisposalPayload(
            @Nullable String disposal,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    DisposalPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new DisposalPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }

    <L> LinesPayload each(LinesInput<L> input, BiFunction<L, Draft, Object> command) {
        return LinesPayload.of(desk.each(callers.current(), input, command), errors);
    }
}
