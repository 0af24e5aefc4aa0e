package org.gongwucang.command.temporarybody;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a body is asked with every step of its orders, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class BodyRepositories {

    @Bean
    Repository<TemporaryBody> temporaryBodyRepository(KeptAggregates kept) {
        return kept.repository(TemporaryBody.class);
    }
}
