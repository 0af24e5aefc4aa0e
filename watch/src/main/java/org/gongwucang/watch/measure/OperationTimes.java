package org.gongwucang.watch.measure;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * 操作计时: how long each query and mutation takes with all that is asked below it, by its name in the schema; the names
 * that callers give their documents are theirs, and have no end. A subscription is not timed: it lasts.
 */
final class OperationTimes extends SimplePerformantInstrumentation {

    static final String TIMER = "gongwucang.operation";
    private static final String ANSWERED = "ANSWERED";

    private final MeterRegistry meters;

    OperationTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters field, @Nullable InstrumentationState state) {
        if (!isTimed(field)) {
            return null;
        }
        long start = System.nanoTime();
        return SimpleInstrumentationContext.whenCompleted(
                (result, failure) -> record(field, System.nanoTime() - start));
    }

    private static boolean isTimed(InstrumentationFieldParameters field) {
        return field.getExecutionStepInfo().getPath().getLevel() == 1
                && type(field) != Operation.SUBSCRIPTION
                && !field.getField().getName().startsWith("__");
    }

    private void record(InstrumentationFieldParameters field, long nanos) {
        meters.timer(
                        TIMER,
                        "type",
                        type(field).name().toLowerCase(Locale.ROOT),
                        "name",
                        field.getField().getName(),
                        "outcome",
                        outcome(field))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private static Operation type(InstrumentationFieldParameters field) {
        return field.getExecutionContext().getOperationDefinition().getOperation();
    }

    /** The code of the first error at the operation or below it. */
    private static String outcome(InstrumentationFieldParameters field) {
        ResultPath path = field.getExecutionStepInfo().getPath();
        return field.getExecutionContext().getErrors().stream()
                .filter(error -> isBelow(path, error.getPath()))
                .findFirst()
                .map(OperationTimes::code)
                .orElse(ANSWERED);
    }

    private static boolean isBelow(ResultPath operation, @Nullable List<Object> path) {
        return path != null && !path.isEmpty() && path.get(0).equals(operation.getSegmentName());
    }

    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions == null ? "ERROR" : String.valueOf(extensions.getOrDefault("code", "ERROR"));
    }
}
