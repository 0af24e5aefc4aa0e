package org.gongwucang.standalone.fault;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.jspecify.annotations.Nullable;

/** 已存凭证: all entries of a data folder that no program has open. */
final class StoredEntries {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Class<?>, Integer> counts = new HashMap<>();

    private StoredEntries() {}

    static StoredEntries in(Path data) {
        StoredEntries stored = new StoredEntries();
        try (EventFile file = EventFile.in(data)) {
            engine(file).readEvents(null, false).forEach(stored::add);
        }
        return stored;
    }

    /** Enters something into a data folder that no program has open. */
    static void add(Path data, List<? extends EventMessage<?>> entries) {
        try (EventFile file = EventFile.in(data)) {
            engine(file).appendEvents(entries);
        }
    }

    private static EventStorageEngine engine(EventFile file) {
        return new JdbcEvents(file.source())
                .open(new HsqlTables(), Wire.serializer(), Wire.upcasters(), SnapshotFilter.allowAll());
    }

    private void add(TrackedEventMessage<?> message) {
        counts.merge(message.getPayloadType(), 1, Integer::sum);
        if (message instanceof DomainEventMessage<?> entry) {
            types.put(entry.getAggregateIdentifier() + "/" + (entry.getSequenceNumber() + 1), message.getPayloadType());
        }
    }

    /** The kind of entry at {@code aggregate/version}; null where there is none. */
    @Nullable
    Class<?> at(String place) {
        return types.get(place);
    }

    int count(Class<?> entry) {
        return Objects.requireNonNullElse(counts.get(entry), 0);
    }
}
