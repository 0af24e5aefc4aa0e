package org.gongwucang.command.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What was entered in one of these acts, or all where {@code whole}, and was not taken back. */
    Set<String> standing(String stream, Set<String> acts, boolean whole) {
        List<? extends DomainEventMessage<?>> all = all(stream);
        Set<String> takenBack = takenBack(all);
        return all.stream()
                .filter(one -> !(one.getPayload() instanceof Reversal))
                .filter(one ->
                        whole || acts.contains(String.valueOf(one.getMetaData().get(Envelope.ACT_ID))))
                .map(DomainEventMessage::getIdentifier)
                .filter(event -> !takenBack.contains(event))
                .collect(Collectors.toSet());
    }

    private List<? extends DomainEventMessage<?>> all(String stream) {
        return events.getObject().readEvents(stream, 0).asStream().toList();
    }

    private static Set<String> takenBack(List<? extends DomainEventMessage<?>> all) {
        return all.stream()
                .map(DomainEventMessage::getPayload)
                .filter(Reversal.class::isInstance)
                .map(reversal -> ((Reversal) reversal).reversedEvent())
                .collect(Collectors.toSet());
    }

    Fate fateOf(String stream, String event) {
        List<? extends DomainEventMessage<?>> all = all(stream);
        if (takenBack(all).contains(event)) {
            return Fate.TAKEN_BACK;
        }
        return all.stream().anyMatch(one -> one.getIdentifier().equals(event)) ? Fate.STANDS : Fate.NEVER_MADE;
    }
}
