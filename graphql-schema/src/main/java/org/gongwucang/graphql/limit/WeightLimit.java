package org.gongwucang.graphql.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Reader;

/** 查询过大: refuses an operation that could bring more fields than {@value Limits#COMPLEXITY}. */
final class WeightLimit extends MaxQueryComplexityInstrumentation {

    private final FaultErrors errors;

    WeightLimit(FaultErrors errors) {
        super(Limits.COMPLEXITY, new FieldWeight());
        this.errors = errors;
    }

    @Override
    protected AbortExecutionException mkAbortException(int weight, int most) {
        Map<String, String> params = Map.of("weight", String.valueOf(weight), "most", String.valueOf(most));
        Locale locale = Reader.language();
        return new LimitExceeded(errors.error(new Fault(FaultCode.QUERY_TOO_COMPLEX, params), locale));
    }
}
