package org.gongwucang.query.question;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultTranslator;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 问: the days and instants of questions are those of the zone of the house; what keeps a question from its answer. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    Moments moments(@Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone) {
        return new Moments(Clock.system(zone));
    }

    /** A store that is away is not the asker's fault, and not ours: ask again. */
    @Bean
    FaultTranslator storesOutOfReach() {
        return exception -> OutOfReach.isReasonFor(exception)
                ? Optional.of(new Fault(FaultCode.UNAVAILABLE, Map.of(), exception))
                : Optional.empty();
    }
}
