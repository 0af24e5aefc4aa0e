package org.gongwucang.graphql.limit;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.FragmentDefinition;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Reader;
import org.jspecify.annotations.Nullable;

/**
 * 片段过多: refused before the document is validated, since that looks for cycles among fragments in a time that grows with the
 * third power of their number: a ring of two hundred took four seconds, of a thousand more than ten.
 */
final class FragmentLimit extends SimplePerformantInstrumentation {

    private final FaultErrors errors;

    FragmentLimit(FaultErrors errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        int fragments = parameters
                .getDocument()
                .getDefinitionsOfType(FragmentDefinition.class)
                .size();
        if (fragments > Limits.FRAGMENTS) {
            Map<String, String> params =
                    Map.of("fragments", String.valueOf(fragments), "most", String.valueOf(Limits.FRAGMENTS));
            Fault fault = new Fault(FaultCode.TOO_MANY_FRAGMENTS, params);
            throw new LimitExceeded(errors.error(fault, Reader.language()));
        }
        return null;
    }
}
