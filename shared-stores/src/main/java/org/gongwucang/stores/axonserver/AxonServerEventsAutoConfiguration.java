package org.gongwucang.stores.axonserver;

import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
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

    /** The same streams, with nothing between them and whoever computes a digest. */
    @Bean
    StoredStreams storedStreams(
            AxonServerConfiguration server,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer serializer) {
        AxonServerEventStore store = AxonServerEventStore.builder()
                .configuration(server)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll())
                .build();
        return new StoredStreams(stream -> store.readEvents(stream, 0), each -> readAll(store, each), serializer);
    }

    /** As far as the store goes when it is asked. */
    private static void readAll(AxonServerEventStore store, Consumer<DomainEventMessage<?>> each) {
        TrackingToken head = store.createHeadToken();
        TrackingToken reached = null;
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            while (head != null && (reached == null || !reached.covers(head))) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                reached = message.trackingToken();
                if (message instanceof DomainEventMessage<?> one) {
                    each.accept(one);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the whole store", e);
        }
    }
}
