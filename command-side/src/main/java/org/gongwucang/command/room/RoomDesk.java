package org.gongwucang.command.room;

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

/** 房间受理: what the mutations on rooms have in common. */
final class RoomDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    RoomDesk(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 房间结果. */
    record RoomPayload(
            @Nullable String room,
            @Nullable String code,
            @Nullable Long version,
            List<UserError> userErrors) {}

    RoomPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new RoomPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
