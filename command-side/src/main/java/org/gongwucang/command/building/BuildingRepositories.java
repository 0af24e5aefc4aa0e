package org.gongwucang.command.building;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a building is asked with every room that is entered, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class BuildingRepositories {

    @Bean
    Repository<Building> buildingRepository(KeptAggregates kept) {
        return kept.repository(Building.class);
    }
}
