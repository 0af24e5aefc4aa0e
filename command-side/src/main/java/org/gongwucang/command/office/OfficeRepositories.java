package org.gongwucang.command.office;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: persons are asked with every room that is given out, so they are kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class OfficeRepositories {

    @Bean
    Repository<OfficeHolder> officeHolderRepository(KeptAggregates kept) {
        return kept.repository(OfficeHolder.class);
    }

    @Bean
    Repository<SecondOffice> secondOfficeRepository(KeptAggregates kept) {
        return kept.repository(SecondOffice.class);
    }
}
