package org.gongwucang.command.asset;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: cards and lots are what most entries are about, so they are kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class AssetRepositories {

    @Bean
    Repository<Asset> assetRepository(KeptAggregates kept) {
        return kept.repository(Asset.class);
    }

    @Bean
    Repository<StockLot> stockLotRepository(KeptAggregates kept) {
        return kept.repository(StockLot.class);
    }
}
