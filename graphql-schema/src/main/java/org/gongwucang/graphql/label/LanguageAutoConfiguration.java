package org.gongwucang.graphql.label;

import io.micrometer.context.ContextRegistry;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextThreadLocalAccessor;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;

/** 语言: goes with the request into whatever thread answers it. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
public class LanguageAutoConfiguration {

    public LanguageAutoConfiguration() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new LocaleContextThreadLocalAccessor());
    }

    @Bean
    WebGraphQlInterceptor connectionLanguage() {
        return new ConnectionLanguage();
    }

    /** Stands in where no sign-in listens to connection_init. */
    @Bean
    @ConditionalOnMissingBean
    WebSocketGraphQlInterceptor openConnection() {
        return new WebSocketGraphQlInterceptor() {};
    }

    @Bean
    static BeanPostProcessor initLanguage() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof WebSocketGraphQlInterceptor inner ? new InitLanguage(inner) : bean;
            }
        };
    }
}
