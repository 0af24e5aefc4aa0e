package org.gongwucang.command.configuration;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.configuration.ConfigurationInputs.ReverseUnitConfigurationEntryInput;
import org.gongwucang.command.configuration.ConfigurationInputs.StateUnitConfigurationInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 单位配置: stated by the asset manager; what orders and surrenders do to it is told by these. */
@Controller
class ConfigurationController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    ConfigurationController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 单位配置结果. */
    record UnitConfigurationPayload(
            @Nullable String unit, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    UnitConfigurationPayload stateUnitConfiguration(@Argument StateUnitConfigurationInput input) {
        return answered(input, input::command);
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    UnitConfigurationPayload reverseUnitConfigurationEntry(@Argument ReverseUnitConfigurationEntryInput input) {
        return answered(input, draft -> reversing(input, draft));
    }

    private static ReverseEntry reversing(ReverseUnitConfigurationEntryInput input, Draft draft) {
        return new ReverseEntry(
                ReversibleKind.CONFIGURATION,
                Configurations.stream(input.unit()),
                input.event(),
                Set.copyOf(input.confirmed()),
                new Reason(input.reason()),
                draft.occurredOn());
    }

    private UnitConfigurationPayload answered(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new UnitConfigurationPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
