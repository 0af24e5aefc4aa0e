package org.gongwucang.command.fleet;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a fleet is asked with every purchase of its unit, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class FleetRepositories {

    @Bean
    Repository<UnitFleet> unitFleetRepository(KeptAggregates kept) {
        return kept.repository(UnitFleet.class);
    }
}
