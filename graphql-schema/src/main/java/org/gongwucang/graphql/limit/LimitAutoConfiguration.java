package org.gongwucang.graphql.limit;

import graphql.execution.instrumentation.Instrumentation;
import org.gongwucang.graphql.fault.FaultAutoConfiguration;
import org.gongwucang.graphql.fault.FaultErrors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
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
    WebGraphQlInterceptor textLimit(FaultErrors errors) {
        return new TextLimit(errors);
    }

    @Bean
    GraphQlSourceBuilderCustomizer parsedDocuments(FaultErrors errors) {
        ParsedDocuments documents = new ParsedDocuments(errors);
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }
}
