package org.gongwucang.stores.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.stores.snapshot.PackedSnapshots;
import org.gongwucang.stores.snapshot.SoundSnapshots;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** 凭证服务器: the store that Axon would make, with snapshots that are looked at before they are used. */
@AutoConfiguration(
        afterName = "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
        beforeName = "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration")
@ConditionalOnBean(AxonServerConnectionManager.class)
public class AxonServerEventsAutoConfiguration {

    /** Under the name and qualifier of the one that Axon would make. */
    @Bean("eventStore")
    @Qualifier("eventStore")
    EventStore axonServerEventStore(
            AxonServerConfiguration server,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            ObjectProvider<EventStore> events) {
        return AxonServerEventStore.builder()
                .configuration(server)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(new PackedSnapshots(serializer))
                .snapshotFilter(axon.snapshotFilter().combine(new SoundSnapshots(events::getObject)))
                .upcasterChain(axon.upcasterChain())
                .messageMonitor(axon.messageMonitor(AxonServerEventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    /** Everything in it; the connections are not its own. */
    @Bean(destroyMethod = "")
    AxonServerHistory storedHistory(
            AxonServerConfiguration server,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer serializer) {
        return new AxonServerHistory(server, connections, serializer);
    }

    /** The same streams, with nothing between them and whoever computes a digest. */
    @Bean
    StoredStreams storedStreams(AxonServerHistory history, @Qualifier("eventSerializer") Serializer serializer) {
        return new StoredStreams(stream -> history.store().readEvents(stream, 0), history::read, serializer);
    }
}
