package org.gongwucang.query.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.graphql.limit.Turn;
import org.springframework.stereotype.Component;

/** 履历: the entries of one stream as they lie in the event store, oldest first; snapshots are passed over. */
@Component
public class StoredHistory {

    private final EventStore events;

    StoredHistory(EventStore events) {
        this.events = events;
    }

    /** The card or lot that bears the code: the claim on the code names its holder. */
    public Optional<String> holderOf(String code) {
        return stream("code:" + code)
                .map(DomainEventMessage::getPayload)
                .filter(AssetCodeClaimed.class::isInstance)
                .map(claim -> ((AssetCodeClaimed) claim).holder())
                .findFirst();
    }

    /** The code that the card or lot was given when it was opened. */
    public Optional<String> codeOf(String id) {
        return openingFact(id, "code");
    }

    /** What the first entry of the stream says under the name. */
    Optional<String> openingFact(String id, String name) {
        return stream(id, 1)
                .flatMap(opening -> Facts.of(opening.getPayload()).stream())
                .filter(fact -> fact.name().equals(name) && fact.value() != null)
                .map(fact -> String.valueOf(fact.value()))
                .findFirst();
    }

    /** All entries of the stream. */
    public List<DomainEventMessage<? extends Entry>> of(String id) {
        return stream(id).flatMap(StoredHistory::entry).toList();
    }

    /** On one machine whoever reads the store waits for those who write into it, and for its checkpoints. */
    private Stream<? extends DomainEventMessage<?>> stream(String id, long most) {
        List<? extends DomainEventMessage<?>> first =
                Turn.aside(() -> events.readEvents(id, 0).asStream().limit(most).toList());
        return first.stream();
    }

    private Stream<? extends DomainEventMessage<?>> stream(String id) {
        return stream(id, Long.MAX_VALUE);
    }

    @SuppressWarnings("unchecked")
    private static Stream<DomainEventMessage<? extends Entry>> entry(DomainEventMessage<?> message) {
        return message.getPayload() instanceof Entry
                ? Stream.of((DomainEventMessage<? extends Entry>) message)
                : Stream.empty();
    }
}
