package org.gongwucang.command.reference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 参照读取: folds one small record from its own entries. A value is kept for at most ten seconds; that there is none is
 * not kept, so what was just set up can be used at once, unless a reader names what stands for it.
 */
abstract class ReferenceReader<V> {

    private static final Duration KEPT_FOR = Duration.ofSeconds(10);

    private final EventStore events;
    private final Cache<String, V> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(20_000).build();

    ReferenceReader(EventStore events) {
        this.events = events;
    }

    /** The value after one more entry; the first entry finds none before it. */
    abstract @Nullable V fold(@Nullable V before, Entry entry);

    /** What a stream without entries is kept as, where that may be; nothing otherwise. */
    @Nullable
    V missing() {
        return null;
    }

    final Optional<V> read(String aggregateId) {
        V value = kept.getIfPresent(aggregateId);
        if (value == null) {
            value = folded(aggregateId);
            if (value != null) {
                kept.put(aggregateId, value);
            }
        }
        return Optional.ofNullable(value);
    }

    /** The value as it stands in the store, however lately it was read. */
    final Optional<V> readNow(String aggregateId) {
        return Optional.ofNullable(folded(aggregateId));
    }

    private @Nullable V folded(String aggregateId) {
        V value = missing();
        Iterator<? extends DomainEventMessage<?>> entries =
                events.readEvents(aggregateId, 0).asStream().iterator();
        while (entries.hasNext()) {
            if (entries.next().getPayload() instanceof Entry entry) {
                value = fold(value, entry);
            }
        }
        return value;
    }
}
