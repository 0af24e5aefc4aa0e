package org.gongwucang.stores.snapshot;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;

/**
 * 快照核对: a snapshot bears the identifier of the last entry that it holds, and is used only while that very entry
 * stands in the store. One that lies beyond its stream, or of which the stream has since become another, as after the
 * restore of an older store or the loss of a store's tail, is passed over and the aggregate read entry by entry.
 */
public final class SoundSnapshots implements SnapshotFilter {

    private final Supplier<EventStore> events;

    /** @param events asked at the first snapshot that is read, since the store itself is made with this filter */
    public SoundSnapshots(Supplier<EventStore> events) {
        this.events = events;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        DomainEventStream since =
                events.get().readEvents(snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber());
        return since.hasNext() && since.next().getIdentifier().equals(snapshot.getEventIdentifier());
    }
}
