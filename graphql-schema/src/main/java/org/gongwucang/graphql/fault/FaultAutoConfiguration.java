package org.gongwucang.graphql.fault;

import org.gongwucang.graphql.ContractAutoConfiguration;
import org.gongwucang.graphql.label.Labels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** 故障: every way out for what went wrong, the same in both halves. */
@AutoConfiguration(
        after = ContractAutoConfiguration.class,
        beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
public class FaultAutoConfiguration {

    @Bean
    FaultErrors faultErrors(Labels labels, ObjectProvider<FaultTranslator> translators) {
        return new FaultErrors(labels, translators.orderedStream().toList());
    }

    @Bean
    DataFetcherExceptionResolver faultResolver(FaultErrors errors) {
        return new FaultResolver(errors);
    }

    @Bean
    SubscriptionExceptionResolver subscriptionFaults(FaultErrors errors) {
        return new SubscriptionFaults(errors);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    WebGraphQlInterceptor responseFaults(FaultErrors errors) {
        return new ResponseFaults(errors);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.access.AccessDeniedException")
    static class Security {

        @Bean
        FaultTranslator securityFaults() {
            return new SecurityFaults();
        }
    }
}
