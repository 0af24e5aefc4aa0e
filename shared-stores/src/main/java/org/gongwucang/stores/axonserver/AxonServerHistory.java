package org.gongwucang.stores.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.StoredEntry;
import org.gongwucang.stores.history.StoredHistory;

/** 全部凭证 on an Axon Server. Entries are sent as they are: Axon's own store would write their payload anew. */
public final class AxonServerHistory implements StoredHistory, AutoCloseable {

    private static final String NAME = "gongwucang-copy";

    /** For a commit of some hundred entries; a server that is well takes some milliseconds. */
    private static final long PATIENCE_SECONDS = 60;

    private final AxonServerConnectionManager connections;
    private final AxonServerEventStore store;
    private final Serializer serializer;

    AxonServerHistory(AxonServerConfiguration server, AxonServerConnectionManager connections, Serializer serializer) {
        this.connections = connections;
        this.serializer = serializer;
        this.store = AxonServerEventStore.builder()
                .configuration(server)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll())
                .build();
    }

    /**
     * Connects.
     *
     * @param address such as {@code localhost:8124}
     * @param context of the server in which the entries are
     * @param token by which it knows its clients; empty where it asks for none
     * @param certificate file of the authority by which it is known over TLS; empty where it speaks without
     */
    public static AxonServerHistory at(
            String address, String context, String token, String certificate, Serializer serializer) {
        AxonServerConfiguration.Builder server = AxonServerConfiguration.builder()
                .servers(address)
                .context(context)
                .componentName(NAME);
        if (!token.isEmpty()) {
            server.token(token);
        }
        if (!certificate.isEmpty()) {
            server.ssl(certificate);
        }
        AxonServerConfiguration configuration = server.build();
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        connections.start();
        return new AxonServerHistory(configuration, connections, serializer);
    }

    /** The store under it, for streams by themselves. */
    AxonServerEventStore store() {
        return store;
    }

    @Override
    public void read(Consumer<DomainEventMessage<?>> each) {
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

    @Override
    public void append(List<DomainEventMessage<?>> entries) {
        AppendEventsTransaction transaction =
                connections.getConnection().eventChannel().startAppendEventsTransaction();
        entries.forEach(entry -> transaction.appendEvent(sent(entry)));
        try {
            transaction.commit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Axon Server did not take " + entries.size() + " entries", e);
        }
    }

    private Event sent(DomainEventMessage<?> message) {
        StoredEntry entry = StoredEntry.of(message, serializer);
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(entry.identifier())
                .setAggregateIdentifier(message.getAggregateIdentifier())
                .setAggregateSequenceNumber(entry.sequence())
                .setAggregateType(message.getType())
                .setTimestamp(entry.recordedAt())
                .setPayload(SerializedObject.newBuilder()
                        .setType(entry.type())
                        .setRevision(entry.revision())
                        .setData(ByteString.copyFrom(entry.payload())));
        entry.said()
                .forEach((name, value) -> event.putMetaData(
                        name, MetaDataValue.newBuilder().setTextValue(value).build()));
        return event.build();
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
