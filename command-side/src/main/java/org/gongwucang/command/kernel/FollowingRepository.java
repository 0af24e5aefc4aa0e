package org.gongwucang.command.kernel;

import java.util.Objects;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * 随库缓存: keeps aggregates, and asks the store at every load what was entered since the last entry they hold, which
 * takes a single short read. So a decision is made on what stands in the store, as after a full load, although other
 * processes write to it too. Where that last entry is not in the store any more, everything is read anew.
 */
final class FollowingRepository<T extends Root> extends CachingEventSourcingRepository<T> {

    private final Cache cache;
    private final EventStore events;

    FollowingRepository(EventSourcingRepository.Builder<T> builder, Cache cache, EventStore events) {
        super(builder);
        this.cache = cache;
        this.events = events;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        boolean kept = cache.containsKey(id);
        EventSourcedAggregate<T> aggregate = super.doLoadWithLock(id, expectedVersion);
        if (!kept || follows(aggregate, id)) {
            return aggregate;
        }
        cache.remove(id);
        return super.doLoadWithLock(id, expectedVersion);
    }

    /** False where the stream is not that of the aggregate. */
    private boolean follows(EventSourcedAggregate<T> aggregate, String id) {
        long last = Objects.requireNonNull(aggregate.version());
        DomainEventStream entries = events.readEvents(id, last);
        if (!entries.hasNext() || !isLastOf(aggregate, entries.next(), last)) {
            return false;
        }
        if (entries.hasNext()) {
            aggregate.initializeState(entries);
        }
        return true;
    }

    /** The entries of a stream are recorded at different instants: sequence and instant together name one. */
    private boolean isLastOf(EventSourcedAggregate<T> aggregate, DomainEventMessage<?> entry, long last) {
        return entry.getSequenceNumber() == last && entry.getTimestamp().equals(aggregate.invoke(Root::recordedAt));
    }
}
