package org.gongwucang.graphql;

import org.gongwucang.graphql.scalar.ContractScalars;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** 契约: wires what the schema declares for both halves. */
@AutoConfiguration(beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
public class ContractAutoConfiguration {

    @Bean
    RuntimeWiringConfigurer contractScalars() {
        return wiring -> ContractScalars.all().forEach(wiring::scalar);
    }
}
