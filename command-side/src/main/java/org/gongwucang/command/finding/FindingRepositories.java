package org.gongwucang.command.finding;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a finding is asked again at each of its steps, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class FindingRepositories {

    @Bean
    Repository<Finding> findingRepository(KeptAggregates kept) {
        return kept.repository(Finding.class);
    }
}
