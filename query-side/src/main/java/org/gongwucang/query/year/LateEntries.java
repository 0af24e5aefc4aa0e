package org.gongwucang.query.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.query.ledger.StoredSince;
import org.gongwucang.query.year.YearSupplement.Correction;
import org.springframework.stereotype.Component;

/** 迟到账目: entries dated in days that were closed, which were recorded between two instants. */
@Component
class LateEntries {

    private final StoredSince stored;
    private final EventStore events;

    LateEntries(StoredSince stored, EventStore events) {
        this.stored = stored;
        this.events = events;
    }

    /**
     * In the order in which they were recorded.
     *
     * @param since those recorded at this instant or before are not among them
     * @param until those recorded after it are not among them
     * @param last those dated after it are not among them
     */
    List<Correction> between(Instant since, Instant until, LocalDate last) {
        List<Correction> found = new ArrayList<>();
        stored.each(since, message -> {
            if (message.getTimestamp().isAfter(since) && !message.getTimestamp().isAfter(until)) {
                add(message, last, found);
            }
        });
        found.sort(Comparator.comparing(Correction::recordedAt).thenComparing(Correction::event));
        return found;
    }

    private void add(TrackedEventMessage<?> message, LocalDate last, List<Correction> found) {
        if (message instanceof DomainEventMessage<?> told && told.getPayload() instanceof Entry entry) {
            LocalDate day = entry instanceof Reversal reversal ? dayOf(reversal, told) : entry.occurredOn();
            if (!day.isAfter(last)) {
                found.add(new Correction(
                        told.getIdentifier(),
                        entry.getClass().getSimpleName(),
                        told.getAggregateIdentifier(),
                        day,
                        told.getTimestamp().atOffset(ZoneOffset.UTC),
                        String.valueOf(told.getMetaData().getOrDefault("actor", ""))));
            }
        }
    }

    /** What is taken back counts where it was dated. */
    private LocalDate dayOf(Reversal reversal, DomainEventMessage<?> told) {
        return events.readEvents(told.getAggregateIdentifier(), reversal.reversedSequence())
                .asStream()
                .findFirst()
                .map(taken -> ((Entry) taken.getPayload()).occurredOn())
                .orElse(reversal.occurredOn());
    }
}
