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
import org.jspecify.annotations.Nullable;

/**
 * 定义: the rows of one stream on date T as known at K are the fold, in the order of business day and sequence, of its
 * entries with {@code occurredOn <= T} and {@code recordedAt <= K}, without those that a reversal recorded by K takes
 * back. One that could not be folded when it came, and was taken back later, counts as never said: what was known in
 * between has no other meaning. Everything that is stored or answered is held against this.
 */
final class Definition<R> {

    /** A row and the highest sequence that was folded into it. */
    record Folded<R>(R row, long sequence, String eventId, Instant recordedAt) {}

    private static final Comparator<Said> IN_ORDER = Comparator.comparing(Said::day)
            .thenComparingLong(said -> said.fact().sequence());

    private final Ledger<R> ledger;

    Definition(Ledger<R> ledger) {
        this.ledger = ledger;
    }

    /** Rows by key; those the ledger calls absent are among them. */
    Map<String, Folded<R>> rows(List<Said> stream, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return rowsOfSound(sound(stream), asOf, knownAt);
    }

    /** The same of entries of which none is to count as never said. */
    Map<String, Folded<R>> rowsOfSound(List<Said> stream, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Map<String, Folded<R>> rows = new HashMap<>();
        standing(stream, knownAt).stream()
                .filter(said -> asOf == null || !said.day().isAfter(asOf))
                .sorted(IN_ORDER)
                .forEach(said -> apply(said, rows));
        return rows;
    }

    /** The entries without those that count as never said. */
    List<Said> sound(List<Said> stream) {
        Set<String> takenBack = takenBack(stream);
        List<Said> sound = new ArrayList<>();
        for (Said said : stream) {
            sound.add(said);
            if (takenBack.contains(said.fact().eventId()) && !isFoldable(sound)) {
                sound.remove(sound.size() - 1);
            }
        }
        return sound;
    }

    private boolean isFoldable(List<Said> known) {
        try {
            rowsOfSound(known, null, null);
            return true;
        } catch (RuntimeException unfoldable) {
            return false;
        }
    }

    /** Entries known by then and not taken back by then. */
    static List<Said> standing(List<Said> stream, @Nullable Instant knownAt) {
        List<Said> known = stream.stream()
                .filter(said -> knownAt == null || !said.fact().recordedAt().isAfter(knownAt))
                .toList();
        Set<String> takenBack = takenBack(known);
        return known.stream()
                .filter(said -> !(said.entry() instanceof Reversal)
                        && !takenBack.contains(said.fact().eventId()))
                .toList();
    }

    private static Set<String> takenBack(List<Said> known) {
        Set<String> takenBack = new HashSet<>();
        for (Said said : known) {
            if (said.entry() instanceof Reversal reversal) {
                takenBack.add(reversal.reversedEvent());
            }
        }
        return takenBack;
    }

    /** All rows an entry touches see each other as they were before it. */
    private void apply(Said said, Map<String, Folded<R>> rows) {
        Map<String, Folded<R>> touched = new HashMap<>();
        for (Touch<R> touch : Touch.of(ledger, said)) {
            Folded<R> before = rows.get(touch.key());
            Folded<R> source = touch.source() == null ? null : rows.get(touch.source());
            R next = touch.next(before == null ? null : before.row(), source == null ? null : source.row(), said);
            touched.put(touch.key(), folded(next, before, said.fact()));
        }
        rows.putAll(touched);
    }

    private static <R> Folded<R> folded(R next, @Nullable Folded<R> before, Fact fact) {
        return before != null && before.sequence() > fact.sequence()
                ? new Folded<>(next, before.sequence(), before.eventId(), before.recordedAt())
                : new Folded<>(next, fact.sequence(), fact.eventId(), fact.recordedAt());
    }
}
