package org.gongwucang.graphql.strict;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** 一致: a process whose schema and code differ does not start. */
@AutoConfiguration(beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
public class StrictAutoConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GraphQlSourceBuilderCustomizer schemaCodeCheck() {
        return source -> source.inspectSchemaMappings(SchemaCodeCheck::requireNoGaps);
    }
}
