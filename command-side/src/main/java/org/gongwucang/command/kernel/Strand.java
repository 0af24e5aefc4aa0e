package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 账目分支: one part of the state of an aggregate, changed by entries of its own whose business days never run backwards.
 * It keeps what the value was before each of its last entries, so that these can be taken back, the last one first; what
 * is older is mended by a new entry.
 *
 * @param since business day of the last standing entry, or of the opening
 * @param steps the last standing entries, oldest first
 */
public record Strand<V>(V value, LocalDate since, List<Step<V>> steps) {

    /** How many entries can be taken back. */
    static final int KEPT = 50;

    /** In the order in which they were recorded, and not to be changed. */
    public Strand {
        steps = List.copyOf(steps);
    }

    /** A standing entry, and what its strand was before it. */
    public record Step<V>(Recorded entry, V before, LocalDate sinceBefore) {}

    /** Starts with the value at the day of the opening, which is none of its entries. */
    public static <V> Strand<V> from(V value, LocalDate day) {
        return new Strand<>(value, day, List.of());
    }

    /** After an entry of this strand. */
    public Strand<V> after(V next, Recorded entry) {
        int from = Math.max(0, steps.size() - KEPT + 1);
        List<Step<V>> kept = new ArrayList<>(steps.size() - from + 1);
        kept.addAll(steps.subList(from, steps.size()));
        kept.add(new Step<>(entry, value, since));
        return new Strand<>(next, entry.day(), kept);
    }

    /** After the last entry was taken back; as it is where the event is not the last of this strand. */
    public Strand<V> without(String event) {
        int last = steps.size() - 1;
        if (last < 0 || !steps.get(last).entry().event().equals(event)) {
            return this;
        }
        Step<V> taken = steps.get(last);
        return new Strand<>(taken.before(), taken.sinceBefore(), steps.subList(0, last));
    }

    /** @throws Refused DATE_BEFORE_LAST_ENTRY where the day is before the last entry of this strand */
    public void requireInOrder(LocalDate day) {
        require(!day.isBefore(since), "DATE_BEFORE_LAST_ENTRY", "occurredOn", day, "last", since);
    }
}
