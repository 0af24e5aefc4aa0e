package org.gongwucang.graphql.fault;

import graphql.GraphQLError;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.graphql.label.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;

/** What ends a subscription is told like what ends a query; unknown causes go to the log under an id of their own. */
final class SubscriptionFaults extends SubscriptionExceptionResolverAdapter {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionFaults.class);

    private final FaultErrors errors;

    SubscriptionFaults(FaultErrors errors) {
        this.errors = errors;
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception) {
        Fault fault = errors.faultOf(exception).orElseGet(() -> unknown(exception));
        return errors.error(fault, Reader.language());
    }

    private static Fault unknown(Throwable exception) {
        String executionId = UUID.randomUUID().toString();
        log.error("Subscription ended, execution {}", executionId, exception);
        return new Fault(FaultCode.INTERNAL_ERROR, Map.of("executionId", executionId));
    }
}
