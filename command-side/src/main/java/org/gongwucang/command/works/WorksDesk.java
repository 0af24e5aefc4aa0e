package org.gongwucang.command.works;

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

/** 维修受理: what the mutations on orders have in common. */
final class WorksDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    WorksDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 维修结果. */
    record WorksPayload(
            @Nullable String order,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    WorksPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new WorksPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
