package org.gongwucang.benchmarks.starts;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.benchmarks.things.Things;

/** 存量: entries of a warehouse that has been at work for years, written into the event store past the program. */
final class Stock {

    private static final int ENTRIES_PER_APPEND = 500;
    private static final Map<String, String> ENVELOPE =
            Map.of("actor", "LAB", "role", "KEEPER", "unit", "GWC-OFFICE", "channel", "lab");

    private final Things things;

    Stock(Things things) {
        this.things = things;
    }

    /** Writes all entries, many at a time. */
    void into(EventAppends events) {
        for (int from = 0; from < things.entries(); from += ENTRIES_PER_APPEND) {
            int to = Math.min(things.entries(), from + ENTRIES_PER_APPEND);
            List<DomainEventMessage<?>> some = IntStream.range(from, to)
                    .<DomainEventMessage<?>>mapToObj(place -> things.message(place, things.entry(place), ENVELOPE))
                    .toList();
            events.append(some);
        }
    }
}
