package org.gongwucang.graphql.web;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultAutoConfiguration;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.label.Labels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.webmvc.GraphiQlHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.DeserializationFeature;

/** 入口: language, size and form of what comes in by HTTP and WebSocket. */
@AutoConfiguration(
        after = FaultAutoConfiguration.class,
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
public class ContractWebAutoConfiguration {

    private static final int WEBSOCKET_MESSAGE = 64 * 1024;

    /** Named as Spring looks it up. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(Labels.LANGUAGES);
        languages.setDefaultLocale(Labels.LANGUAGES.get(0));
        return languages;
    }

    @Bean
    HttpFaultWriter httpFaultWriter(FaultErrors errors, LocaleResolver localeResolver) {
        return new HttpFaultWriter(errors, localeResolver);
    }

    @Bean
    HttpFaultResolver httpFaultResolver(
            @Value("${spring.graphql.http.path:/graphql}") String path, FaultErrors errors, HttpFaultWriter faults) {
        return new HttpFaultResolver(path, errors, faults);
    }

    /** Stands before everything else, and looks what is left behind it. */
    @Bean
    FilterRegistrationBean<UnreadBody> unreadBody() {
        FilterRegistrationBean<UnreadBody> rest = new FilterRegistrationBean<>(new UnreadBody());
        rest.setDispatcherTypes(DispatcherType.REQUEST);
        rest.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return rest;
    }

    /** Stands before the sign-in: what is too large is refused before anything is done for it. */
    @Bean
    FilterRegistrationBean<RequestGate> requestGate(
            @Value("${spring.graphql.http.path:/graphql}") String path,
            HttpFaultWriter faults,
            HttpFaultResolver resolver) {
        FilterRegistrationBean<RequestGate> gate =
                new FilterRegistrationBean<>(new RequestGate(path, faults, resolver));
        gate.addUrlPatterns(path);
        gate.setDispatcherTypes(DispatcherType.REQUEST);
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return gate;
    }

    @Bean
    FilterRegistrationBean<PreflightGate> preflightGate(
            ObjectProvider<GraphQlCorsProperties> origins,
            @Value("${spring.graphql.http.path:/graphql}") String path,
            HttpFaultWriter faults) {
        boolean named = origins.stream().anyMatch(cors -> cors.toCorsConfiguration() != null);
        FilterRegistrationBean<PreflightGate> gate =
                new FilterRegistrationBean<>(new PreflightGate(named, path, faults));
        gate.setDispatcherTypes(DispatcherType.REQUEST);
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE + 60);
        return gate;
    }

    /** Spring's own page fetches GraphiQL from the internet, where an office network has none. */
    @Bean
    @ConditionalOnBooleanProperty("gongwucang.dev")
    RouterFunction<ServerResponse> graphiQl(@Value("${spring.graphql.http.path:/graphql}") String path) {
        GraphiQlHandler page = new GraphiQlHandler(path, path, new ClassPathResource("graphiql/index.html"));
        ClassPathResource script = new ClassPathResource("graphiql/start.js");
        return RouterFunctions.route()
                .GET(CarefulHeaders.PAGE, page::handleRequest)
                .GET(
                        CarefulHeaders.PAGE + "/start.js",
                        asked -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                                .body(script))
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebGraphQlInterceptor singleResult() {
        return new SingleResult();
    }

    /** Amounts in variables stay exact: as a double, 18 digits of yuan would lose the fen. */
    @Bean
    JsonMapperBuilderCustomizer exactNumbers() {
        return mapper -> mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Tomcat's own 8 kB is less than a console's document with its fragments. */
    @Bean
    ServletContextInitializer webSocketMessageSize() {
        return context -> context.setInitParameter(
                "org.apache.tomcat.websocket.textBufferSize", String.valueOf(WEBSOCKET_MESSAGE));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.web.AuthenticationEntryPoint")
    static class SignIn {

        @Bean
        AuthenticationEntryPoint signInFault(HttpFaultWriter faults) {
            return new SignInFault(faults);
        }

        /** Around all others: what they refuse is an answer, too. */
        @Bean
        FilterRegistrationBean<HeaderWriterFilter> carefulHeaders() {
            FilterRegistrationBean<HeaderWriterFilter> headers = new FilterRegistrationBean<>(CarefulHeaders.filter());
            headers.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
            headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return headers;
        }

        /** Told like what no role allows; Spring's own page would tell nothing. */
        @Bean
        AccessDeniedHandler deniedFault(HttpFaultWriter faults) {
            Fault forbidden = new Fault(FaultCode.FORBIDDEN, Map.of());
            return (request, response, denied) -> faults.write(request, response, HttpStatus.FORBIDDEN, forbidden);
        }
    }
}
