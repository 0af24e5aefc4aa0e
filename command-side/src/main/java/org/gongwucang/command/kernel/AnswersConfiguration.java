package org.gongwucang.command.kernel;

import java.util.Map;
import java.util.Optional;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultTranslator;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 答复: how refusals and faults of this half are told. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    RejectionMessages rejectionMessages(Labels labels) {
        return (code, params) -> labels.message("RejectionCode." + code, params, Reader.language());
    }

    @Bean
    FaultTranslator storeFaults() {
        return exception -> exception instanceof StoreUnavailableException || OutOfReach.isReasonFor(exception)
                ? Optional.of(new Fault(FaultCode.UNAVAILABLE, Map.of(), exception))
                : Optional.empty();
    }
}
