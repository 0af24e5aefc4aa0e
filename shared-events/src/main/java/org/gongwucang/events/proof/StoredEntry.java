package org.gongwucang.events.proof;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * 原始账目: an entry in the very bytes in which it was stored, before any upcaster saw it.
 *
 * @param type stored name of the entry
 * @param revision it was written in
 * @param recordedAt milliseconds since 1970-01-01T00:00Z
 * @param said metadata by name
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEntry(
        String identifier,
        String type,
        String revision,
        byte[] payload,
        long sequence,
        long recordedAt,
        SortedMap<String, String> said) {

    /** @param serializer by which the entry was written */
    public static StoredEntry of(DomainEventMessage<?> message, Serializer serializer) {
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
