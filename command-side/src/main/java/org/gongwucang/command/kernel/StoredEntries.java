package org.gongwucang.command.kernel;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 已存账目: the entries of a stream as they lie in the store. */
@Component
public class StoredEntries {

    /** What became of an entry. */
    enum Fate {
        NEVER_MADE,
        TAKEN_BACK,
        STANDS
    }

    private final ObjectProvider<EventStore> events;

    public StoredEntries(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    /** The entry that opened the stream, if there is one. */
    public Optional<Entry> opening(String stream) {
        DomainEventStream entries = events.getObject().readEvents(stream, 0);
        return entries.hasNext() ? Optional.of((Entry) entries.next().getPayload()) : Optional.empty();
    }

    /** The entry at this place of the stream, which must be there. */
    public Entry read(String stream, long sequence) {
        return (Entry) events.getObject().readEvents(stream, sequence).next().getPayload();
    }

    Fate fateOf(String stream, String event) {
        List<? extends DomainEventMessage<?>> all =
                events.getObject().readEvents(stream, 0).asStream().toList();
        boolean takenBack = all.stream()
                .anyMatch(one -> one.getPayload() instanceof Reversal reversal
                        && reversal.reversedEvent().equals(event));
        if (takenBack) {
            return Fate.TAKEN_BACK;
        }
        return all.stream().anyMatch(one -> one.getIdentifier().equals(event)) ? Fate.STANDS : Fate.NEVER_MADE;
    }
}
