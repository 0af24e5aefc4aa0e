package org.gongwucang.benchmarks.questions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.gongwucang.benchmarks.things.Things;
import org.gongwucang.events.Entry;
import org.gongwucang.events.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * 试验事件库: an event store that computes its entries instead of keeping them, so that a fill is bound by the ledger. Each
 * is written as JSON and read back, as it is where a store keeps it. One thread appends, the next ones only.
 */
final class ThingsEngine implements EventStorageEngine {

    private static final Map<String, String> METADATA = Map.of("actor", "S0001", "role", "KEEPER");

    private final Things things;
    private final Serializer serializer = Wire.serializer();
    private volatile int end;

    /** @param end how many entries there are */
    ThingsEngine(Things things, int end) {
        this.things = things;
        this.end = end;
    }

    /** The entries that come next; they stand in the store once they are appended. */
    List<DomainEventMessage<?>> next(int count) {
        return IntStream.range(end, end + count)
                .<DomainEventMessage<?>>mapToObj(this::at)
                .toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        end += events.size();
    }

    private DomainEventMessage<?> at(int place) {
        return things.message(place, read(things.entry(place)), METADATA);
    }

    private Entry read(Entry entry) {
        SerializedObject<byte[]> written = serializer.serialize(entry, byte[].class);
        return serializer.deserialize(written);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        int from = token == null ? 0 : (int) token.position().orElse(-1) + 1;
        return IntStream.range(from, end)
                .mapToObj(place ->
                        new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(place), at(place)));
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long from) {
        int thing = Integer.parseInt(aggregateId.substring(aggregateId.indexOf('-') + 1));
        return DomainEventStream.of(
                things.places(thing, end).mapToObj(this::at).filter(event -> event.getSequenceNumber() >= from));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("things have no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(end - 1L);
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        throw new UnsupportedOperationException("nobody asks for it");
    }
}
