package org.gongwucang.command.kernel;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;

/** 快照: each bears the identifier of the last entry that it holds, by which the store knows whether it is still sound. */
final class ProvingSnapshotter extends SpringAggregateSnapshotter {

    ProvingSnapshotter(Builder builder) {
        super(builder);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected DomainEventMessage createSnapshot(Class<?> type, String id, DomainEventStream entries) {
        AtomicReference<String> last = new AtomicReference<>();
        DomainEventStream noted =
                DomainEventStream.of(entries.asStream().peek(entry -> last.set(entry.getIdentifier())));
        DomainEventMessage<?> snapshot = super.createSnapshot(type, id, noted);
        return new GenericDomainEventMessage<>(
                snapshot.getType(),
                snapshot.getAggregateIdentifier(),
                snapshot.getSequenceNumber(),
                snapshot.getPayload(),
                snapshot.getMetaData(),
                last.get(),
                snapshot.getTimestamp());
    }
}
