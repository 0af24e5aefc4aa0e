package org.gongwucang.command.provider;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class ProviderRepositories {

    @Bean
    Repository<ProviderRoster> providerRosterRepository(KeptAggregates kept) {
        return kept.repository(ProviderRoster.class);
    }
}
