package org.gongwucang.graphql.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Reader;
import org.jspecify.annotations.Nullable;

/**
 * 查询过大: refuses an operation that could bring more fields than {@value Limits#COMPLEXITY}. A document with one
 * operation that weighs the same whatever its variables are is weighed once.
 */
final class WeightLimit extends MaxQueryComplexityInstrumentation {

    private static final long KEPT = 1_000;

    private final FaultErrors errors;

    /** By identity: documents that were parsed are kept, too. */
    private final Cache<Document, Boolean> light =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    WeightLimit(FaultErrors errors) {
        super(Limits.COMPLEXITY, new FieldWeight());
        this.errors = errors;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Document document = parameters.getExecutionContext().getDocument();
        if (light.getIfPresent(document) != null) {
            return null;
        }
        InstrumentationContext<ExecutionResult> weighed = super.beginExecuteOperation(parameters, state);
        if (hasOneWeight(document)) {
            light.put(document, true);
        }
        return weighed;
    }

    private static boolean hasOneWeight(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).size() == 1
                && document.getChildren().stream().noneMatch(WeightLimit::dependsOnVariables);
    }

    /** The size of a page, and whether a field is asked for at all. */
    private static boolean dependsOnVariables(Node<?> node) {
        if (node instanceof Directive directive) {
            return !directive.getArguments().isEmpty();
        }
        if (node instanceof Argument argument
                && FieldWeight.PAGE_SIZES.contains(argument.getName())
                && argument.getValue() instanceof VariableReference) {
            return true;
        }
        return node.getChildren().stream().anyMatch(WeightLimit::dependsOnVariables);
    }

    @Override
    protected AbortExecutionException mkAbortException(int weight, int most) {
        Map<String, String> params = Map.of("weight", String.valueOf(weight), "most", String.valueOf(most));
        Locale locale = Reader.language();
        return new LimitExceeded(errors.error(new Fault(FaultCode.QUERY_TOO_COMPLEX, params), locale));
    }
}
