package org.gongwucang.command.kernel;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.gongwucang.events.Entry;

/** A second event store for reference readers: the fixture's own refuses to be read for another aggregate. */
public final class GivenEntries {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> next = new HashMap<>();

    public GivenEntries and(String stream, Entry... entries) {
        for (Entry entry : entries) {
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            store.publish(new GenericDomainEventMessage<>("Given", stream, sequence, entry));
        }
        return this;
    }

    public EventStore store() {
        return store;
    }
}
