package org.gongwucang.command.transfer;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: an order is asked once for each of its lines, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class TransferRepositories {

    @Bean
    Repository<TransferOrder> transferOrderRepository(KeptAggregates kept) {
        return kept.repository(TransferOrder.class);
    }
}
