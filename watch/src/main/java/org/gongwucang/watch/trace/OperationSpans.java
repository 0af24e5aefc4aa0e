package org.gongwucang.watch.trace;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 操作链路: one span for each query and mutation, below that of the request, named by the schema's names of what it asks for; what callers call their documents
 * and fields is theirs. A subscription has none: it lasts.
 */
final class OperationSpans extends SimplePerformantInstrumentation {

    static final String NAME = "gongwucang.traced.operation";

    private static final int MOST_NAMES = 5;

    private final ObservationRegistry observations;

    OperationSpans(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters asked, InstrumentationState state) {
        ExecutionContext execution = asked.getExecutionContext();
        OperationDefinition operation = execution.getOperationDefinition();
        if (operation.getOperation() == Operation.SUBSCRIPTION) {
            return null;
        }
        Observation observation = Observation.createNotStarted(NAME, observations)
                .contextualName(name(operation))
                .parentObservation(execution.getGraphQLContext().get(ObservationThreadLocalAccessor.KEY))
                .start();
        execution.getGraphQLContext().put(ObservationThreadLocalAccessor.KEY, observation);
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> observation.stop());
    }

    private static String name(OperationDefinition operation) {
        return operation.getOperation().name().toLowerCase(Locale.ROOT) + " "
                + operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .map(Field::getName)
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(","));
    }
}
