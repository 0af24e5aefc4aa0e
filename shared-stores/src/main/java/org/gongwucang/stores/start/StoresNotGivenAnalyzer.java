package org.gongwucang.stores.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts a half what it lacks, without a stack trace. */
class StoresNotGivenAnalyzer extends AbstractFailureAnalyzer<StoresNotGiven> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoresNotGiven cause) {
        return new FailureAnalysis("This half was not told where its stores are.", cause.getMessage(), cause);
    }
}
