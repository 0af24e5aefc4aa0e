package org.gongwucang.command.disposal;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a case is asked once for each of its lines, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class DisposalRepositories {

    @Bean
    Repository<DisposalCase> disposalCaseRepository(KeptAggregates kept) {
        return kept.repository(DisposalCase.class);
    }
}
