package org.gongwucang.standalone.servers;

import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.snapshot.PackedSnapshots;

/** 凭证库: the given Axon Server. It has one context, so what earlier runs stored is there too and stays. */
final class AxonServerEvents implements OwnEvents {

    private final String address;
    private final AxonServerConnectionManager connections;
    private final EventStore store;

    AxonServerEvents(String address) {
        this.address = address;
        AxonServerConfiguration configuration = AxonServerConfiguration.builder()
                .servers(address)
                .componentName("gongwucang-servers-test")
                .build();
        connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        connections.start();
        store = AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(Wire.serializer())
                .snapshotSerializer(new PackedSnapshots(Wire.serializer()))
                .snapshotFilter(SnapshotFilter.allowAll())
                .upcasterChain(Wire.upcasters())
                .build();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("gongwucang.axon-server", address);
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
