package org.gongwucang.stores.jdbc;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.gongwucang.stores.history.StoredHistory;

/**
 * 全部凭证 in tables.
 *
 * @param engine without upcasters; an entry that it reads it also writes as it is, since it still carries its bytes
 */
record JdbcHistory(EventStorageEngine engine) implements StoredHistory {

    @Override
    public void read(Consumer<DomainEventMessage<?>> each) {
        try (Stream<? extends TrackedEventMessage<?>> all = engine.readEvents((TrackingToken) null, false)) {
            all.filter(DomainEventMessage.class::isInstance).forEach(one -> each.accept((DomainEventMessage<?>) one));
        }
    }

    @Override
    public void append(List<DomainEventMessage<?>> entries) {
        engine.appendEvents(entries);
    }
}
