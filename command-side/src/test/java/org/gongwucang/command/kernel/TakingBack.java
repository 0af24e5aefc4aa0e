package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 逐笔冲销: takes back all that people entered in a stream, the last standing entry first, each by the person who made it and in the roles
 * in which it was made.
 */
@Component
public final class TakingBack {

    private final EventStore events;
    private final CommandDesk desk;

    TakingBack(EventStore events, CommandDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    private record Taking(String commandId, @Nullable LocalDate occurredOn) implements CommandInput {}

    /** Until nothing stands, or only what a test has said as if it had been there before. */
    public void all(String kind, String stream) {
        Optional<? extends DomainEventMessage<?>> last = lastStanding(stream);
        while (last.isPresent()) {
            DomainEventMessage<?> entry = last.get();
            assertThat(reverse(kind, stream, entry))
                    .as(entry.getPayloadType().getSimpleName())
                    .isEmpty();
            last = lastStanding(stream);
        }
    }

    private Optional<? extends DomainEventMessage<?>> lastStanding(String stream) {
        Set<String> gone = gone(stream);
        return told(stream).stream()
                .filter(entry -> !(entry.getPayload() instanceof Reversal) && !gone.contains(entry.getIdentifier()))
                .reduce((first, last) -> last)
                .filter(entry -> entry.getMetaData().containsKey(Envelope.ACTOR));
    }

    private List<Rejection> reverse(String kind, String stream, DomainEventMessage<?> entry) {
        return desk.one(
                        Caller.in(entry.getMetaData()),
                        new Taking(UUID.randomUUID().toString(), null),
                        draft -> new ReverseEntry(
                                kind, stream, entry.getIdentifier(), Set.of(), new Reason("录错"), draft.occurredOn()))
                .rejections();
    }

    private List<? extends DomainEventMessage<?>> told(String stream) {
        return events.readEvents(stream, 0).asStream().toList();
    }

    private Set<String> gone(String stream) {
        return told(stream).stream()
                .map(DomainEventMessage::getPayload)
                .filter(Reversal.class::isInstance)
                .map(reversal -> ((Reversal) reversal).reversedEvent())
                .collect(Collectors.toSet());
    }

    /** Kinds of entries that were taken back in these streams. */
    public Set<Class<?>> kinds(String... streams) {
        Set<Class<?>> kinds = new HashSet<>();
        for (String stream : streams) {
            Set<String> gone = gone(stream);
            told(stream).stream()
                    .filter(entry -> gone.contains(entry.getIdentifier()))
                    .forEach(entry -> kinds.add(entry.getPayloadType()));
        }
        return kinds;
    }

    /** Every kind of entry of a family, without what takes them back and without those that are named. */
    public static Set<Class<?>> kindsOf(Class<?> family, Class<?>... without) {
        Set<Class<?>> kinds = new HashSet<>();
        if (family.isSealed()) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(kind -> kinds.addAll(kindsOf(kind)));
        } else if (!Reversal.class.isAssignableFrom(family)) {
            kinds.add(family);
        }
        Arrays.asList(without).forEach(kinds::remove);
        return kinds;
    }
}
