package org.gongwucang.command.reassignment;

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

/** 划转受理: what the mutations on acts have in common. */
final class ReassignmentDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    ReassignmentDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 划转结果. */
    record ReassignmentPayload(
            @Nullable String reassignment,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    ReassignmentPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new ReassignmentPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
