package org.gongwucang.watch.health;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.Health;

/** 凭证库: whether the event store, wherever it is, says where its end is. */
final class EventStoreHealth extends BoundedHealth {

    private final EventStore events;

    EventStoreHealth(EventStore events) {
        super("event-store");
        this.events = events;
    }

    @Override
    protected Health ask() {
        TrackingToken head = events.createHeadToken();
        long position = head == null ? -1 : head.position().orElse(-1);
        return Health.up().withDetail("head", position).build();
    }
}
