package org.gongwucang.graphql.limit;

import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.context.ContextRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.gongwucang.graphql.fault.FaultAutoConfiguration;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** 限度: the same in both halves. */
@AutoConfiguration(
        after = FaultAutoConfiguration.class,
        beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
public class LimitAutoConfiguration {

    @Bean
    Instrumentation weightLimit(FaultErrors errors) {
        return new WeightLimit(errors);
    }

    @Bean
    Instrumentation fragmentLimit(FaultErrors errors) {
        return new FragmentLimit(errors);
    }

    @Bean
    Turns turns(
            @Value("${gongwucang.query.at-once:0}") int atOnce,
            @Value("${gongwucang.query.longest-wait:10s}") Duration longest) {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new TurnAccessor());
        return new Turns(atOnce, longest);
    }

    /** Behind the limits that refuse, so that nothing waits which is refused then; before the time of a query begins. */
    @Bean
    Instrumentation turnLimit(FaultErrors errors, Turns turns) {
        return new TurnLimit(errors, turns);
    }

    @Bean
    Instrumentation timeLimit(
            FaultErrors errors,
            @Value("${gongwucang.query.longest:30s}") Duration longest,
            @Value("${gongwucang.query.longest-work:15m}") Duration longWork) {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new DeadlineAccessor());
        return new TimeLimit(errors, longest, longWork);
    }

    @Bean
    WebGraphQlInterceptor textLimit(FaultErrors errors) {
        return new TextLimit(errors);
    }

    /** Only where an office lists what may be asked. */
    @Bean
    @ConditionalOnProperty("gongwucang.listed-operations")
    WebGraphQlInterceptor listedOperations(
            @Value("${gongwucang.listed-operations}") String folder, FaultErrors errors) {
        return new ListedOperations(OperationList.in(Path.of(folder)), errors);
    }

    @Bean
    GraphQlSourceBuilderCustomizer parsedDocuments(FaultErrors errors) {
        ParsedDocuments documents = new ParsedDocuments(errors);
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }
}
