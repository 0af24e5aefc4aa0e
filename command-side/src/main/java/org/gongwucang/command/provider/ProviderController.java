package org.gongwucang.command.provider;

import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.Code;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.provider.ProviderCommand.DesignateProvider;
import org.gongwucang.command.provider.ProviderCommand.EndProviderDesignation;
import org.gongwucang.command.provider.ProviderInputs.DesignateProviderInput;
import org.gongwucang.command.provider.ProviderInputs.EndProviderDesignationInput;
import org.gongwucang.command.provider.ProviderInputs.ReverseProviderEntryInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 定点供应商: kept by the fleet officer. */
@Controller
class ProviderController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    ProviderController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 定点结果. */
    record ProviderPayload(
            @Nullable String designation, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    ProviderPayload designateProvider(@Argument DesignateProviderInput input) {
        Verdict verdict = desk.one(
                callers.current(),
                input,
                draft -> new DesignateProvider(
                        input.kind(),
                        draft.newId(),
                        Code.checked(input.provider(), "provider"),
                        new Name(input.name()),
                        input.from(),
                        input.to(),
                        new Name(input.tender()),
                        input.evidence(),
                        draft.occurredOn()));
        return payload(verdict, Ids.of(callers.current().staff(), input.commandId(), "0"));
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    ProviderPayload endProviderDesignation(@Argument EndProviderDesignationInput input) {
        Verdict verdict = desk.one(
                callers.current(),
                input,
                draft -> new EndProviderDesignation(
                        input.kind(),
                        input.designation(),
                        input.lastDay(),
                        new Reason(input.reason()),
                        input.evidence(),
                        draft.occurredOn()));
        return payload(verdict, input.designation());
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    ProviderPayload reverseProviderEntry(@Argument ReverseProviderEntryInput input) {
        Verdict verdict = desk.one(
                callers.current(),
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.PROVIDER,
                        ProviderRoster.stream(input.kind().name()),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
        return payload(verdict, input.designation());
    }

    private ProviderPayload payload(Verdict verdict, String designation) {
        boolean done = verdict.id() != null;
        return new ProviderPayload(done ? designation : null, verdict.version(), errors.of(verdict));
    }
}
