package org.gongwucang.command.opening;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.opening.BookInputs.CompleteBookImportInput;
import org.gongwucang.command.opening.BookInputs.StartBookImportInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 账簿导入: begun and completed; its rows are opening entries. */
@Controller
class BookController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    BookController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record BookPayload(@Nullable String book, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    BookPayload startBookImport(@Argument StartBookImportInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    BookPayload completeBookImport(@Argument CompleteBookImportInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private BookPayload payload(Verdict verdict) {
        return new BookPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
