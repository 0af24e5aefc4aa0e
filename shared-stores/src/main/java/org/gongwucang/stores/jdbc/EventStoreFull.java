package org.gongwucang.stores.jdbc;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** 库满: the event store takes nothing more for want of room; nothing of the refused batch is stored. */
public final class EventStoreFull extends EventStoreException {

    private static final long serialVersionUID = 1L;

    /** @param message what is full, and how much room there must be */
    public EventStoreFull(String message) {
        super(message);
    }
}
