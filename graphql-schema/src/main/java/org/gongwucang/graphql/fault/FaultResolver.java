package org.gongwucang.graphql.fault;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** Tells the faults that somebody knows; the rest goes to the log with its execution id, and out as INTERNAL_ERROR. */
final class FaultResolver extends DataFetcherExceptionResolverAdapter {

    private final FaultErrors errors;

    FaultResolver(FaultErrors errors) {
        this.errors = errors;
        setThreadLocalContextAware(true);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return errors.faultOf(exception)
                .map(fault -> errors.error(
                        fault,
                        environment.getLocale(),
                        environment.getExecutionStepInfo().getPath(),
                        environment.getField().getSourceLocation()))
                .orElse(null);
    }
}
