package org.gongwucang.command.reallocation;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: an act is asked again at each of its steps, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class SpaceReallocationRepositories {

    @Bean
    Repository<SpaceReallocation> spaceReallocationRepository(KeptAggregates kept) {
        return kept.repository(SpaceReallocation.class);
    }
}
