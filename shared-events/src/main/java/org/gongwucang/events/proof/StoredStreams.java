package org.gongwucang.events.proof;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;

/**
 * 原始账目读取: streams as they lie in the store. Upcasters would make other bytes of old entries with every release, and a
 * digest computed before would be wrong.
 */
public final class StoredStreams {

    private final Function<String, DomainEventStream> reading;
    private final Consumer<Consumer<DomainEventMessage<?>>> whole;
    private final Serializer serializer;

    /**
     * @param reading gives a stream from its first entry on, passing no upcaster
     * @param whole gives everything that the store holds when it is asked, in its order, passing no upcaster
     * @param serializer by which entries were written
     */
    public StoredStreams(
            Function<String, DomainEventStream> reading,
            Consumer<Consumer<DomainEventMessage<?>>> whole,
            Serializer serializer) {
        this.reading = reading;
        this.whole = whole;
        this.serializer = serializer;
    }

    /** All entries of the stream; none where there is no such stream. */
    public List<StoredEntry> of(String stream) {
        return reading.apply(stream).asStream().map(this::stored).toList();
    }

    /**
     * Every entry that was recorded up to the instant, those of a stream in their order.
     *
     * @param each is told the stream and the entry
     */
    public void all(Instant upTo, BiConsumer<String, StoredEntry> each) {
        whole.accept(message -> {
            if (!message.getTimestamp().isAfter(upTo)) {
                each.accept(message.getAggregateIdentifier(), stored(message));
            }
        });
    }

    private StoredEntry stored(DomainEventMessage<?> message) {
        return StoredEntry.of(message, serializer);
    }
}
