package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.LedgerMarks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 在存合计: the courses of holders, kept in memory and taken anew for those whose rows were changed since. All parts of an
 * answer are of one moment, the ledger's horizon; nothing is ever added to what was kept before.
 */
final class KeptSums {

    /** Holders that are read at once: the server adds up that many in its memory. */
    private static final int HOLDERS_AT_ONCE = 200;

    private final Totals<?> declared;
    private final LedgerMarks marks;
    private final SumsReading reading;
    private final Map<String, Taken> taken = new HashMap<>();
    private boolean hasAll;
    private @Nullable Look last;

    KeptSums(Totals<?> declared, LedgerMarks marks, SumsReading reading) {
        this.declared = declared;
        this.marks = marks;
        this.reading = reading;
    }

    /** What was known of a holder when its course was read; null: that it never held anything. */
    private record Taken(@Nullable Course course, Mark mark, Instant at) {

        /** What is under way, or was recorded after the course was read, may be missing in it. */
        boolean isGoodFor(Mark now) {
            return mark.changes() == now.changes()
                    && !mark.isUnderWay()
                    && !mark.latest().isAfter(at);
        }
    }

    /**
     * Looked through: what was changed is taken anew.
     *
     * @param begun by the clock of this machine
     * @param holders null: all
     * @param known the horizon of the ledger
     */
    private record Look(long begun, @Nullable Set<String> holders, Instant known) {

        /** Whether it began after the question was asked, and was about as many holders. */
        boolean answers(long asked, @Nullable Set<String> wanted) {
            return begun - asked >= 0 && (holders == null || wanted != null && holders.containsAll(wanted));
        }
    }

    /**
     * One after the other: whoever waits for another's look that began after the own question takes what it found.
     *
     * @param column one group for each of its values
     * @param day at whose end, in days since 1970-01-01
     * @param horizon of the ledger
     */
    LedgerReader.Sums of(TotalsFilter filter, String column, int day, Supplier<Instant> horizon) {
        long asked = System.nanoTime();
        synchronized (this) {
            Look look = last;
            if (look == null || !look.answers(asked, filter.holders())) {
                look = look(filter.holders(), horizon);
                last = look;
            }
            return new LedgerReader.Sums(
                    look.known(),
                    column.equals(declared.holder()) ? byHolder(filter, day) : byValue(filter, column, day));
        }
    }

    /** In their order. */
    synchronized List<String> holders() {
        return taken.keySet().stream().sorted().toList();
    }

    private Look look(@Nullable Set<String> holders, Supplier<Instant> horizon) {
        long begun = System.nanoTime();
        Map<String, Mark> now = marks.read(holders);
        // Read after the marks: what they say is done is known by then, or recorded later than the horizon.
        Instant known = horizon.get();
        Set<String> wanted = wanted(holders, now);
        take(wanted.stream().filter(holder -> isStale(holder, now)).toList(), now, known);
        hasAll |= holders == null;
        return new Look(begun, holders, known);
    }

    private Set<String> wanted(@Nullable Set<String> holders, Map<String, Mark> now) {
        if (holders != null) {
            return holders;
        }
        Set<String> all = new HashSet<>(now.keySet());
        if (!hasAll) {
            all.addAll(reading.holders());
        }
        return all;
    }

    private boolean isStale(String holder, Map<String, Mark> now) {
        Taken before = taken.get(holder);
        Mark mark = now.getOrDefault(holder, Mark.NONE);
        return before == null ? !(hasAll && mark == Mark.NONE) : !before.isGoodFor(mark);
    }

    private void take(List<String> stale, Map<String, Mark> now, Instant known) {
        for (int from = 0; from < stale.size(); from += HOLDERS_AT_ONCE) {
            Set<String> some = Set.copyOf(stale.subList(from, Math.min(stale.size(), from + HOLDERS_AT_ONCE)));
            Map<String, Course> found = reading.read(some, known);
            some.forEach(holder ->
                    taken.put(holder, new Taken(found.get(holder), now.getOrDefault(holder, Mark.NONE), known)));
        }
    }

    private List<LedgerReader.Group> byHolder(TotalsFilter filter, int day) {
        int[] groups = reading.keys().all().stream()
                .mapToInt(key -> filter.admits(key.values()) ? 0 : -1)
                .toArray();
        List<LedgerReader.Group> lines = new ArrayList<>();
        for (String holder : asked(filter)) {
            Course.Tally tally = new Course.Tally(declared.sums().size());
            courseOf(holder).forEach(course -> course.addTo(new Course.Tally[] {tally}, groups, day));
            group(holder, tally).forEach(lines::add);
        }
        return lines;
    }

    private List<LedgerReader.Group> byValue(TotalsFilter filter, String column, int day) {
        Map<@Nullable String, Integer> numbers = new LinkedHashMap<>();
        int[] groups = groups(filter, declared.by().indexOf(column), numbers);
        Course.Tally[] tallies = new Course.Tally[numbers.size()];
        Arrays.setAll(tallies, any -> new Course.Tally(declared.sums().size()));
        for (String holder : asked(filter)) {
            courseOf(holder).forEach(course -> course.addTo(tallies, groups, day));
        }
        List<LedgerReader.Group> lines = new ArrayList<>();
        numbers.forEach((value, number) -> group(value, tallies[number]).forEach(lines::add));
        return lines;
    }

    /** @param numbers are filled: which group a value of the column has */
    private int[] groups(TotalsFilter filter, int column, Map<@Nullable String, Integer> numbers) {
        List<TotalKeys.Key> keys = reading.keys().all();
        int[] groups = new int[keys.size()];
        for (TotalKeys.Key key : keys) {
            groups[key.number()] = -1;
            if (filter.admits(key.values())) {
                String value = key.values().get(column);
                Integer number = numbers.get(value);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(value, number);
                }
                groups[key.number()] = number;
            }
        }
        return groups;
    }

    private Collection<String> asked(TotalsFilter filter) {
        Set<String> holders = filter.holders();
        return holders == null ? taken.keySet() : holders;
    }

    private Stream<Course> courseOf(String holder) {
        Taken there = taken.get(holder);
        return there == null ? Stream.empty() : Stream.ofNullable(there.course());
    }

    private Stream<LedgerReader.Group> group(@Nullable String key, Course.Tally tally) {
        if (tally.rows() == 0) {
            return Stream.empty();
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < declared.sums().size(); i++) {
            Totals.Sum sum = declared.sums().get(i);
            sums.put(sum.column(), BigDecimal.valueOf(tally.sum(i), sum.scale()));
        }
        return Stream.of(new LedgerReader.Group(key, tally.rows(), sums));
    }
}
