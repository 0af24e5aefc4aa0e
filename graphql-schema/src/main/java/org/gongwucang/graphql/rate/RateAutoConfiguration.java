package org.gongwucang.graphql.rate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.web.ContractWebAutoConfiguration;
import org.gongwucang.graphql.web.HttpFaultWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** 频度: decided in docs/decisions/0136-how-often-somebody-may-ask.md. */
@AutoConfiguration(
        after = ContractWebAutoConfiguration.class,
        beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
public class RateAutoConfiguration {

    /** Behind what lets the answer out, before what reads a body or weighs a password. */
    private static final int BEFORE_THE_DOOR = Ordered.HIGHEST_PRECEDENCE + 50;

    /** Spring Security's own place is -100. */
    private static final int BEHIND_THE_DOOR = -90;

    @Bean
    Rates addressRates(
            @Value("${gongwucang.rate.per-address:50}") int perSecond,
            @Value("${gongwucang.rate.per-address-burst:200}") int burst) {
        return new Rates(perSecond, burst);
    }

    @Bean
    Rates callerRates(
            @Value("${gongwucang.rate.per-caller:0}") int perSecond,
            @Value("${gongwucang.rate.per-caller-burst:0}") int burst) {
        return new Rates(perSecond, burst);
    }

    @Bean
    FilterRegistrationBean<Filter> addressRate(@Qualifier("addressRates") Rates rates, HttpFaultWriter faults) {
        return registered(new AddressRate(rates, new RateAnswer(faults)), BEFORE_THE_DOOR);
    }

    @Bean
    FilterRegistrationBean<Filter> callerRate(@Qualifier("callerRates") Rates rates, HttpFaultWriter faults) {
        return registered(new CallerRate(rates, new RateAnswer(faults)), BEHIND_THE_DOOR);
    }

    private static FilterRegistrationBean<Filter> registered(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(order);
        return registration;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.core.context.SecurityContext")
    static class Sockets {

        @Bean
        WebGraphQlInterceptor socketRate(
                @Qualifier("addressRates") Rates addresses,
                @Qualifier("callerRates") Rates callers,
                FaultErrors errors) {
            return new SocketRate(addresses, callers, errors);
        }
    }
}
