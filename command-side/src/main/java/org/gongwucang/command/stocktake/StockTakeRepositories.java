package org.gongwucang.command.stocktake;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a stock-take is asked once for each of its lines, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class StockTakeRepositories {

    @Bean
    Repository<StockTake> stockTakeRepository(KeptAggregates kept) {
        return kept.repository(StockTake.class);
    }
}
