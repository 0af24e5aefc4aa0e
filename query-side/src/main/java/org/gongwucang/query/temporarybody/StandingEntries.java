package org.gongwucang.query.temporarybody;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;

/** 有效账目: entries of a stream up to a sequence number that no reversal up to it takes back. */
record StandingEntries(List<Entry> entries) {

    /** @param last sequence number of the last entry that is looked at */
    static StandingEntries of(EventStore events, String stream, long last) {
        List<DomainEventMessage<?>> all = events.readEvents(stream, 0)
                .asStream()
                .filter(one -> one.getSequenceNumber() <= last)
                .<DomainEventMessage<?>>map(one -> one)
                .toList();
        Set<String> takenBack = all.stream()
                .map(DomainEventMessage::getPayload)
                .filter(Reversal.class::isInstance)
                .map(reversal -> ((Reversal) reversal).reversedEvent())
                .collect(Collectors.toSet());
        return new StandingEntries(all.stream()
                .filter(one -> !takenBack.contains(one.getIdentifier()))
                .map(DomainEventMessage::getPayload)
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(one -> !(one instanceof Reversal))
                .toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    <E extends Entry> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((before, after) -> after);
    }
}
