package org.gongwucang.graphql.fault;

import java.util.Optional;

/** 故障转译: each half knows its own exceptions; what none of them knows is an INTERNAL_ERROR. */
@FunctionalInterface
public interface FaultTranslator {

    /** @param exception anything a data fetcher or a stream ended with */
    Optional<Fault> translate(Throwable exception);
}
