package org.gongwucang.command.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 现存账目: the entries of a stream as they stood at some instant, straight from the store. */
@Component
public class StandingEntries {

    private static final Comparator<Told> BY_DAY =
            Comparator.comparing((Told told) -> told.entry().occurredOn()).thenComparingLong(Told::sequence);

    private final ObjectProvider<EventStore> events;

    StandingEntries(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    /**
     * 一笔.
     *
     * @param event identifier
     * @param sequence its number within the stream, from 0
     */
    public record Told(Entry entry, String event, long sequence, Instant recordedAt) {

        public String kind() {
            return entry.getClass().getSimpleName();
        }

        public LocalDate day() {
            return entry.occurredOn();
        }
    }

    /** All of them, reversals included, in the order in which they were recorded. */
    public List<Told> all(String stream) {
        return events.getObject()
                .readEvents(stream, 0)
                .asStream()
                .filter(message -> message.getPayload() instanceof Entry)
                .map(message -> new Told(
                        (Entry) message.getPayload(),
                        message.getIdentifier(),
                        message.getSequenceNumber(),
                        message.getTimestamp()))
                .toList();
    }

    /** Those known at the instant and not taken back by then, in the order of their days. */
    public static List<Told> standing(List<Told> all, Instant knownAt) {
        List<Told> known =
                all.stream().filter(told -> !told.recordedAt().isAfter(knownAt)).toList();
        Set<String> takenBack = known.stream()
                .filter(told -> told.entry() instanceof Reversal)
                .map(told -> ((Reversal) told.entry()).reversedEvent())
                .collect(Collectors.toSet());
        return known.stream()
                .filter(told -> !(told.entry() instanceof Reversal) && !takenBack.contains(told.event()))
                .sorted(BY_DAY)
                .toList();
    }
}
