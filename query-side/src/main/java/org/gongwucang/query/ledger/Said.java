package org.gongwucang.query.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.watch.trace.TraceContexts;
import org.jspecify.annotations.Nullable;

/**
 * An entry and what is known of it.
 *
 * @param trace of the request that it comes from, where somebody follows it; no fold sees it
 */
record Said(Entry entry, Fact fact, @Nullable String trace) {

    Said(Entry entry, Fact fact) {
        this(entry, fact, null);
    }

    static Said of(DomainEventMessage<?> message) {
        Object trace = message.getMetaData().get(TraceContexts.KEY);
        return new Said((Entry) message.getPayload(), Fact.of(message), trace == null ? null : trace.toString());
    }

    /** The entry in the message, {@link Unreadable} where its bytes cannot be read; nothing where it is none. */
    static Optional<Said> in(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain && Entry.class.isAssignableFrom(message.getPayloadType())
                ? Optional.of(readIn(domain))
                : Optional.empty();
    }

    private static Said readIn(DomainEventMessage<?> message) {
        try {
            return of(message);
        } catch (RuntimeException unreadable) {
            return new Said(new Unreadable(message.getPayloadType(), unreadable), Fact.ofUnreadable(message));
        }
    }

    /** What kind of entry it is, also where it cannot be read. */
    Class<?> kind() {
        return entry instanceof Unreadable unreadable ? unreadable.kind() : entry.getClass();
    }

    boolean isReversal() {
        return Reversal.class.isAssignableFrom(kind());
    }

    /** @throws NullPointerException where it has none: what is stored may have come past our rules */
    LocalDate day() {
        return Objects.requireNonNull(fact.occurredOn(), "an entry without a day");
    }
}
