package org.gongwucang.command.vehicle;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a vehicle is asked with every trip and every bill, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class VehicleRepositories {

    @Bean
    Repository<Vehicle> vehicleRepository(KeptAggregates kept) {
        return kept.repository(Vehicle.class);
    }
}
