package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;

/**
 * 事实: what a fold may know of an entry besides its content.
 *
 * @param sequence number of the entry in its stream, from 0
 * @param occurredOn business day
 * @param actor staff number of the person who recorded it
 */
public record Fact(
        String eventId, String aggregateId, long sequence, LocalDate occurredOn, Instant recordedAt, String actor) {

    /** What can be known of an entry that cannot be read. */
    static Fact ofUnreadable(DomainEventMessage<?> message) {
        return new Fact(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                LocalDate.MIN,
                message.getTimestamp(),
                "");
    }

    static Fact of(DomainEventMessage<?> message) {
        return new Fact(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                ((Entry) message.getPayload()).occurredOn(),
                message.getTimestamp(),
                String.valueOf(message.getMetaData().getOrDefault("actor", "")));
    }
}
