package org.gongwucang.stores.history;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * 全部凭证: everything that an event store holds, as it was stored: ids, order in each stream, times, metadata and the very bytes
 * of each entry, which no upcaster has seen.
 */
public interface StoredHistory {

    /** Gives every entry that is there when it is asked, in the order of the store. */
    void read(Consumer<DomainEventMessage<?>> each);

    /**
     * Adds entries as they were stored elsewhere, all of them or none; they are durable when it returns.
     *
     * @param entries those of a stream in their order, and each the next one of its stream
     */
    void append(List<DomainEventMessage<?>> entries);
}
