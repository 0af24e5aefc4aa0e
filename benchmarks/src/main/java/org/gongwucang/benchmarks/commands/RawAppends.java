package org.gongwucang.benchmarks.commands;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Duration;
import java.util.UUID;
import org.gongwucang.benchmarks.Load;
import org.gongwucang.benchmarks.Timings;

/** 裸库: one entry per append through Axon Server's connector, answered when the server says it is stored. */
final class RawAppends implements RawStore {

    /** An entry that every ledger passes over; the rest of its size is in what is said about it. */
    private static final String PAYLOAD =
            "{\"code\":\"raw\",\"holder\":\"raw\",\"kind\":\"ASSET\",\"occurredOn\":\"2026-03-02\"}";

    private final AxonServerConnectionFactory connections;
    private final AxonServerConnection connection;

    RawAppends(String host, int port) {
        connections = AxonServerConnectionFactory.forClient("raw-appends")
                .routingServers(new ServerAddress(host, port))
                .build();
        connection = connections.connect("default");
    }

    @Override
    public Timings commits(int threads, Duration measured) {
        return Load.timed(
                threads,
                measured,
                thread -> () -> connection.eventChannel().appendEvents(event()).get());
    }

    private static Event event() {
        return Event.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setAggregateIdentifier("raw:" + UUID.randomUUID())
                .setAggregateType("AssetCodeClaim")
                .setTimestamp(System.currentTimeMillis())
                .putMetaData("padding", padding())
                .setPayload(SerializedObject.newBuilder()
                        .setType("org.gongwucang.events.asset.AssetCodeClaimed")
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8(PAYLOAD)))
                .build();
    }

    private static MetaDataValue padding() {
        int length = PAYLOAD_BYTES + METADATA_BYTES - PAYLOAD.length();
        return MetaDataValue.newBuilder().setTextValue("x".repeat(length)).build();
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
