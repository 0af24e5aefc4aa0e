package org.gongwucang.graphql.limit;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;

/**
 * 时限: a query has so long and no longer. A mutation has limits of its own, since half of it must not be left out; a subscription lasts. What came too late
 * is answered with one error, whatever failed on the way.
 */
final class TimeLimit extends SimplePerformantInstrumentation {

    private final FaultErrors errors;
    private final Duration longest;
    private final Duration longWork;

    TimeLimit(FaultErrors errors, Duration longest, Duration longWork) {
        this.errors = errors;
        this.longest = longest;
        this.longWork = longWork;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters asked, InstrumentationState state) {
        if (asked.getExecutionContext().getOperationDefinition().getOperation() == Operation.QUERY) {
            Deadline deadline = new Deadline(longest, longWork).within(Deadline.current());
            asked.getExecutionContext().getGraphQLContext().put(Deadline.KEY, deadline);
        }
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        Deadline deadline = field.getEnvironment().getGraphQlContext().get(Deadline.KEY);
        if (deadline == null || field.isTrivialDataFetcher()) {
            return fetcher;
        }
        return asked -> {
            deadline.require();
            return fetched(fetcher, asked, deadline);
        };
    }

    /** What fails when its time is over fails for that reason, whatever a store calls it. */
    private static @Nullable Object fetched(DataFetcher<?> fetcher, DataFetchingEnvironment asked, Deadline deadline)
            throws Exception {
        try {
            return fetcher.get(asked);
        } catch (RuntimeException e) {
            throw deadline.isOver() ? deadline.tooSlow() : e;
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters asked, InstrumentationState state) {
        Deadline deadline = asked.getGraphQLContext().get(Deadline.KEY);
        boolean isLate =
                deadline != null && deadline.isOver() && !result.getErrors().isEmpty();
        return CompletableFuture.completedFuture(isLate ? tooSlow(deadline, asked) : result);
    }

    private ExecutionResult tooSlow(Deadline deadline, InstrumentationExecutionParameters asked) {
        Locale reader = Labels.languageFor(asked.getExecutionInput().getLocale());
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addError(errors.error(deadline.tooSlow(), reader))
                .build();
    }
}
