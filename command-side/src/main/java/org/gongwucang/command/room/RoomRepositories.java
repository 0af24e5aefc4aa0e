package org.gongwucang.command.room;

import org.axonframework.modelling.command.Repository;
import org.gongwucang.command.kernel.KeptAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 存取: a room is asked again whenever its people change, so it is kept. Axon finds a repository by its bean name. */
@Configuration(proxyBeanMethods = false)
class RoomRepositories {

    @Bean
    Repository<Room> roomRepository(KeptAggregates kept) {
        return kept.repository(Room.class);
    }
}
