package org.gongwucang.command.warehouse;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.warehouse.LocationCommand.DeactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.OpenLocation;
import org.gongwucang.command.warehouse.LocationCommand.ReactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.RenameLocation;
import org.gongwucang.command.warehouse.LocationInputs.DeactivateLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.OpenLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.ReactivateLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.RenameLocationInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 库位: opened, renamed, deactivated. */
@Controller
class LocationController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    LocationController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record LocationPayload(
            @Nullable String location, @Nullable Long version, List<UserError> userErrors) {
        static LocationPayload of(Verdict verdict, UserErrors errors) {
            return new LocationPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload openLocation(@Argument OpenLocationInput input) {
        return LocationPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new OpenLocation(
                                new LocationCode(input.location()), new Name(input.name()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload renameLocation(@Argument RenameLocationInput input) {
        return LocationPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new RenameLocation(
                                new LocationCode(input.location()), new Name(input.name()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload deactivateLocation(@Argument DeactivateLocationInput input) {
        return LocationPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeactivateLocation(
                                new LocationCode(input.location()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload reactivateLocation(@Argument ReactivateLocationInput input) {
        return LocationPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new ReactivateLocation(
                                new LocationCode(input.location()), new Reason(input.reason()), draft.occurredOn())),
                errors);
    }
}
