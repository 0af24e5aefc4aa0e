package org.gongwucang.command.warehouse;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.warehouse.WarehouseInputs.DeactivateWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.OpenWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.ReactivateWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.RenameWarehouseInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 仓库: opened, renamed, deactivated. */
@Controller
class WarehouseController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    WarehouseController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record WarehousePayload(
            @Nullable String warehouse, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload openWarehouse(@Argument OpenWarehouseInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload renameWarehouse(@Argument RenameWarehouseInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload deactivateWarehouse(@Argument DeactivateWarehouseInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload reactivateWarehouse(@Argument ReactivateWarehouseInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private WarehousePayload payload(Verdict verdict) {
        return new WarehousePayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
