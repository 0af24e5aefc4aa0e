package org.gongwucang.command.transfer;

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
import org.springframework.stereotype.Component;

/** 出仓受理: takes what is asked of orders, and answers it. */
@Component
class TransferDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    TransferDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 出仓单结果. */
    record TransferPayload(
            @Nullable String order,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    TransferPayload one(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new TransferPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }

    <L> LinesPayload each(LinesInput<L> input, BiFunction<L, Draft, Object> command) {
        return LinesPayload.of(desk.each(callers.current(), input, command), errors);
    }
}
