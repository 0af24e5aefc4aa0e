package org.gongwucang.events.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * 原始账目读取: streams as they lie in the store. Upcasters would make other bytes of old entries with every release, and a
 * digest computed before would be wrong.
 */
public final class StoredStreams {

    private final Function<String, DomainEventStream> reading;
    private final Serializer serializer;

    /**
     * @param reading gives a stream from its first entry on, passing no upcaster
     * @param serializer by which entries were written
     */
    public StoredStreams(Function<String, DomainEventStream> reading, Serializer serializer) {
        this.reading = reading;
        this.serializer = serializer;
    }

    /** All entries of the stream; none where there is no such stream. */
    public List<StoredEntry> of(String stream) {
        return reading.apply(stream).asStream().map(this::stored).toList();
    }

    private StoredEntry stored(DomainEventMessage<?> message) {
        SerializedObject<byte[]> written = message.serializePayload(serializer, byte[].class);
        return new StoredEntry(
                message.getIdentifier(),
                written.getType().getName(),
                Objects.requireNonNullElse(written.getType().getRevision(), ""),
                written.getData(),
                message.getSequenceNumber(),
                message.getTimestamp().toEpochMilli(),
                said(message.getMetaData()));
    }

    private static SortedMap<String, String> said(Map<String, ?> metadata) {
        SortedMap<String, String> said = new TreeMap<>();
        metadata.forEach((name, value) -> said.put(name, String.valueOf(value)));
        return said;
    }
}
