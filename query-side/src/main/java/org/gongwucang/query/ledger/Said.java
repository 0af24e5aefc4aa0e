package org.gongwucang.query.ledger;

import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;

/** An entry and what is known of it. */
record Said(Entry entry, Fact fact) {

    static Said of(DomainEventMessage<?> message) {
        return new Said((Entry) message.getPayload(), Fact.of(message));
    }
}
