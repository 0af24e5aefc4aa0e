package org.gongwucang.command.configuration;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a unit is asked with every approval of its orders, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class ConfigurationRepositories {

    @Bean
    Repository<UnitConfiguration> unitConfigurationRepository(KeptAggregates kept) {
        return kept.repository(UnitConfiguration.class);
    }
}
