package org.gongwucang.command.organisation;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.organisation.UnitInputs.DeactivateUnitInput;
import org.gongwucang.command.organisation.UnitInputs.EstablishUnitInput;
import org.gongwucang.command.organisation.UnitInputs.PlaceUnitUnderInput;
import org.gongwucang.command.organisation.UnitInputs.ReactivateUnitInput;
import org.gongwucang.command.organisation.UnitInputs.RenameUnitInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 单位: set up, renamed, moved in the tree, deactivated. */
@Controller
class UnitController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    UnitController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record UnitPayload(@Nullable String unit, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.MIGRATOR})
    UnitPayload establishUnit(@Argument EstablishUnitInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload renameUnit(@Argument RenameUnitInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload placeUnitUnder(@Argument PlaceUnitUnderInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload deactivateUnit(@Argument DeactivateUnitInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload reactivateUnit(@Argument ReactivateUnitInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private UnitPayload payload(Verdict verdict) {
        return new UnitPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
