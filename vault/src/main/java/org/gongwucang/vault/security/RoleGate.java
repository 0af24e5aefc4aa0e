package org.gongwucang.vault.security;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.Map;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** 岗位门禁: every query, mutation and subscription asks here first whether the caller's roles allow it. What they do not allow is kept. */
final class RoleGate extends SimplePerformantInstrumentation {

    private final Operations operations;
    private final CurrentActor actor;
    private final Refusals refusals;
    private final ContextSnapshotFactory context =
            ContextSnapshotFactory.builder().build();

    RoleGate(Operations operations, CurrentActor actor, Refusals refusals) {
        this.operations = operations;
        this.actor = actor;
        this.refusals = refusals;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        boolean isOperation = environment.getExecutionStepInfo().getPath().getLevel() == 1
                && !environment.getField().getName().startsWith("__");
        return isOperation ? asked -> guarded(fetcher, asked) : fetcher;
    }

    private @Nullable Object guarded(DataFetcher<?> fetcher, DataFetchingEnvironment environment) throws Exception {
        String operation = environment.getField().getName();
        try (ContextSnapshot.Scope scope =
                context.captureFrom(environment.getGraphQlContext()).setThreadLocals()) {
            check(operation);
        }
        return CurrentOperation.within(operation, operations.asked(operation), () -> fetcher.get(environment));
    }

    private void check(String operation) {
        if (operations.isOpen(operation) && !actor.isService()) {
            return;
        }
        Actor caller = actor.get();
        if (!operations.allows(operation, caller)) {
            refusals.keep(List.of(forbidden(caller, operation)));
            throw new AccessDeniedException("none of the caller's roles allows " + operation);
        }
    }

    /** What was said is not looked at: it may hold a password, and no rule weighed it. */
    private static Refusal forbidden(Actor caller, String operation) {
        List<String> roles = caller.roles().stream().map(Role::name).sorted().toList();
        return new Refusal(Refusal.FORBIDDEN, Map.of(), caller.staff(), roles, caller.unit(), operation, null);
    }
}
