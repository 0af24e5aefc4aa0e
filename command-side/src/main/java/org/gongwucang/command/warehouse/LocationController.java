package org.gongwucang.command.warehouse;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
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
            @Nullable String location, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload openLocation(@Argument OpenLocationInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload renameLocation(@Argument RenameLocationInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload deactivateLocation(@Argument DeactivateLocationInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    LocationPayload reactivateLocation(@Argument ReactivateLocationInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private LocationPayload payload(Verdict verdict) {
        return new LocationPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
