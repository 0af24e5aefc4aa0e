package org.gongwucang.benchmarks.lab;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Axon Server, a single node. Its gRPC port listens on every interface there is: run it in a network namespace. */
public final class AxonServer implements EventStoreServer {

    private static final int SEGMENT_MEGABYTES = 8;

    private final MortalProcess process;
    private final Path folder;
    private final int port = Loopback.freePort();
    private final int httpPort = Loopback.freePort();

    public AxonServer(Path jar, Path folder) {
        this.folder = folder;
        this.process = new MortalProcess(
                "axon-server",
                folder,
                List.of(
                        Java.path(),
                        "-Xmx1g",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--server.address=" + Loopback.ADDRESS,
                        "--server.port=" + httpPort,
                        "--axoniq.axonserver.port=" + port,
                        "--axoniq.axonserver.standalone=true",
                        "--axoniq.axonserver.hostname=" + Loopback.ADDRESS,
                        "--axoniq.axonserver.event.storage=./data",
                        "--axoniq.axonserver.event.segment-size=" + SEGMENT_MEGABYTES + "MB",
                        "--axoniq.axonserver.snapshot.storage=./data",
                        "--axoniq.axonserver.controldb-path=./data"));
    }

    /** Whether nobody outside this machine could reach it. */
    public static boolean isSafeHere() {
        return Loopback.isAllThereIs();
    }

    @Override
    public MortalProcess process() {
        return process;
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create("http://" + Loopback.ADDRESS + ":" + httpPort + "/actuator/health"))
                && Loopback.listensOn(port);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String settingAt(int at) {
        return "--gongwucang.axon-server=" + Loopback.ADDRESS + ":" + at;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void append(ForeignEntry entry) {
        AxonServerConnectionFactory connections = AxonServerConnectionFactory.forClient("laboratory")
                .routingServers(new ServerAddress(Loopback.ADDRESS, port))
                .build();
        try {
            Event.Builder event = Event.newBuilder()
                    .setMessageIdentifier(UUID.randomUUID().toString())
                    .setAggregateIdentifier(entry.stream())
                    .setAggregateSequenceNumber(entry.sequence())
                    .setAggregateType(entry.aggregate())
                    .setTimestamp(System.currentTimeMillis())
                    .setPayload(SerializedObject.newBuilder()
                            .setType(entry.type())
                            .setRevision("1")
                            .setData(ByteString.copyFromUtf8(entry.json())));
            ForeignEntry.ENVELOPE.forEach((key, value) -> event.putMetaData(
                    key, MetaDataValue.newBuilder().setTextValue(value).build()));
            connections
                    .connect("default")
                    .eventChannel()
                    .appendEvents(event.build())
                    .get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LabFailure("the entry is not stored", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.shutdown();
        }
    }
}
