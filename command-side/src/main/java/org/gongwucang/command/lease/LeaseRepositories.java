package org.gongwucang.command.lease;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a lease is asked again at each of its steps, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class LeaseRepositories {

    @Bean
    Repository<Lease> leaseRepository(KeptAggregates kept) {
        return kept.repository(Lease.class);
    }
}
