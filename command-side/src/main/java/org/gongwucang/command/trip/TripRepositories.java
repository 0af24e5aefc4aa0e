package org.gongwucang.command.trip;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: trips and drivers are asked again at each step, so they are kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class TripRepositories {

    @Bean
    Repository<TripOrder> tripOrderRepository(KeptAggregates kept) {
        return kept.repository(TripOrder.class);
    }

    @Bean
    Repository<DriverCalendar> driverCalendarRepository(KeptAggregates kept) {
        return kept.repository(DriverCalendar.class);
    }
}
