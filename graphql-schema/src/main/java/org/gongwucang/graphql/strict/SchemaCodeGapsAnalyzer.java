package org.gongwucang.graphql.strict;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the gaps at start without a stack trace. */
final class SchemaCodeGapsAnalyzer extends AbstractFailureAnalyzer<SchemaCodeGapsException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SchemaCodeGapsException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Change the schema or the code until both say the same.", cause);
    }
}
