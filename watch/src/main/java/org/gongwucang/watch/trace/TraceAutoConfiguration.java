package org.gongwucang.watch.trace;

import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.axonframework.tracing.SpanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** 链路: where an office gives the address that traces are sent to. What they tell is decided here: no input, no name, no text of a caller. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
        beforeName = {
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration"
        })
@ConditionalOnProperty(TraceAutoConfiguration.ADDRESS)
public class TraceAutoConfiguration {

    /** Address of the receiver, as Spring Boot names it. */
    public static final String ADDRESS = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final String OF_SECURITY = "spring.security.";

    @Bean
    SpanFactory messageSpans(Tracer tracer, Propagator propagator) {
        return new MessageSpans(tracer, new TraceContexts(tracer, propagator));
    }

    @Bean
    TraceContexts traceContexts(Tracer tracer, Propagator propagator) {
        return new TraceContexts(tracer, propagator);
    }

    @Bean
    Instrumentation operationSpans(ObservationRegistry observations) {
        return new OperationSpans(observations);
    }

    /** Operations have a timer of their own. */
    @Bean
    MeterFilter operationsAreTimedOnce() {
        return MeterFilter.denyNameStartsWith(OperationSpans.NAME);
    }

    /** A path may be a link that whoever has it may open. */
    @Bean
    ObservationFilter noPaths() {
        return observed -> observed.removeHighCardinalityKeyValue("http.url");
    }

    /** Each filter of each request would be a span. */
    @Bean
    ObservationPredicate noFilters() {
        return (name, observed) -> !name.startsWith(OF_SECURITY);
    }
}
