package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.events.Reversal;

/**
 * 素折叠: the rows of a stream on a day as known at an instant, by the words of the definition alone and by what the
 * ledger declares; shares nothing with the engine.
 */
final class PlainFold {

    private PlainFold() {}

    static <R> Map<String, R> rows(Ledger<R> ledger, List<Said> stream, LocalDate day, Instant known) {
        Map<String, R> rows = new HashMap<>();
        for (Said said : counted(stream, day, known)) {
            Map<String, R> next = new HashMap<>();
            for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
                String key = step.key().apply(said);
                R from = step.source() == null ? null : rows.get(step.source().apply(said.entry()));
                next.put(key, step.change().next(rows.get(key), from, said.entry(), said.fact()));
            }
            rows.putAll(next);
        }
        rows.values().removeIf(ledger::isAbsent);
        return rows;
    }

    /** On or before the day, recorded by the instant, and not taken back by then; in the order of day and sequence. */
    private static List<Said> counted(List<Said> stream, LocalDate day, Instant known) {
        Set<String> takenBack = new HashSet<>();
        List<Said> counted = new ArrayList<>();
        for (Said said : stream) {
            if (!said.fact().recordedAt().isAfter(known)) {
                if (said.entry() instanceof Reversal reversal) {
                    takenBack.add(reversal.reversedEvent());
                } else if (!said.fact().occurredOn().isAfter(day)) {
                    counted.add(said);
                }
            }
        }
        counted.removeIf(said -> takenBack.contains(said.fact().eventId()));
        counted.sort(Comparator.comparing((Said said) -> said.fact().occurredOn())
                .thenComparing(said -> said.fact().sequence()));
        return counted;
    }
}
