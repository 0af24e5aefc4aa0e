package org.gongwucang.command.running;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: much is entered in the account of a vehicle, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class RunningRepositories {

    @Bean
    Repository<VehicleAccount> vehicleAccountRepository(KeptAggregates kept) {
        return kept.repository(VehicleAccount.class);
    }
}
