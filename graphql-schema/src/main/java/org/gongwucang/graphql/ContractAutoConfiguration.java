package org.gongwucang.graphql;

import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.scalar.ContractScalars;
import org.gongwucang.graphql.service.ServiceConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** 契约: wires what the schema declares for both halves. */
@AutoConfiguration(beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
@Import(ServiceConfiguration.class)
public class ContractAutoConfiguration {

    @Bean
    RuntimeWiringConfigurer contractScalars() {
        return wiring -> ContractScalars.all().forEach(wiring::scalar);
    }

    @Bean
    Labels labels() {
        return Labels.load();
    }
}
