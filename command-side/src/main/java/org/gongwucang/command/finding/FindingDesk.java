package org.gongwucang.command.finding;

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

/** 问题受理: what the mutations on findings have in common. */
final class FindingDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    FindingDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 问题结果. */
    record FindingPayload(
            @Nullable String finding,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    FindingPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new FindingPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
