package org.gongwucang.command.warehouse;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.warehouse.WarehouseCommand.DeactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.OpenWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.ReactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.RenameWarehouse;
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
            @Nullable String warehouse, @Nullable Long version, List<UserError> userErrors) {
        static WarehousePayload of(Verdict verdict, UserErrors errors) {
            return new WarehousePayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload openWarehouse(@Argument OpenWarehouseInput input) {
        return WarehousePayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new OpenWarehouse(
                                new WarehouseCode(input.warehouse()),
                                new Name(input.name()),
                                input.unit(),
                                input.kind().name(),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload renameWarehouse(@Argument RenameWarehouseInput input) {
        return WarehousePayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new RenameWarehouse(
                                new WarehouseCode(input.warehouse()), new Name(input.name()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload deactivateWarehouse(@Argument DeactivateWarehouseInput input) {
        return WarehousePayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeactivateWarehouse(
                                new WarehouseCode(input.warehouse()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    WarehousePayload reactivateWarehouse(@Argument ReactivateWarehouseInput input) {
        return WarehousePayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ReactivateWarehouse(
                                new WarehouseCode(input.warehouse()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }
}
