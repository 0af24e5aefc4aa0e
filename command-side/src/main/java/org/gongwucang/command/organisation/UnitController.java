package org.gongwucang.command.organisation;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.organisation.UnitCommand.ReactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
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
    record UnitPayload(@Nullable String unit, @Nullable Long version, List<UserError> userErrors) {
        static UnitPayload of(Verdict verdict, UserErrors errors) {
            return new UnitPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.MIGRATOR})
    UnitPayload establishUnit(@Argument EstablishUnitInput input) {
        return UnitPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new EstablishUnit(
                                new UnitCode(input.unit()),
                                new Name(input.name()),
                                UnitCode.orNone(input.parent()),
                                input.kind().name(),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload renameUnit(@Argument RenameUnitInput input) {
        return UnitPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft ->
                                new RenameUnit(new UnitCode(input.unit()), new Name(input.name()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload placeUnitUnder(@Argument PlaceUnitUnderInput input) {
        return UnitPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new PlaceUnitUnder(
                                new UnitCode(input.unit()), UnitCode.orNone(input.parent()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload deactivateUnit(@Argument DeactivateUnitInput input) {
        return UnitPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeactivateUnit(
                                new UnitCode(input.unit()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    UnitPayload reactivateUnit(@Argument ReactivateUnitInput input) {
        return UnitPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ReactivateUnit(
                                new UnitCode(input.unit()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }
}
