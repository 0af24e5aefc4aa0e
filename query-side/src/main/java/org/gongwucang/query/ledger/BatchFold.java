package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 批量折叠: takes a batch of entries into one ledger: one read of the rows they touch, folds in memory, one write. An
 * entry already in a row is passed over, so a redelivered batch changes nothing. What an ordinary entry does not
 * explain, a late one or a reversal, makes the whole stream be folded again from its entries. An entry that cannot be
 * folded is parked with its stream, and nothing else waits for it.
 */
final class BatchFold<R> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFold.class);

    private final Ledger<R> ledger;
    private final String named;
    private final LedgerStore<R> store;
    private final Function<String, List<Said>> streams;
    private final Rectangles<R> rectangles;
    private final Set<String> parked = ConcurrentHashMap.newKeySet();

    /**
     * @param named what the ledger is called in the log
     * @param streams reads a whole stream from the event store
     */
    BatchFold(Ledger<R> ledger, String named, LedgerStore<R> store, Function<String, List<Said>> streams) {
        this.ledger = ledger;
        this.named = named;
        this.store = store;
        this.streams = streams;
        this.rectangles = new Rectangles<>(ledger);
        this.parked.addAll(store.parkedStreams());
    }

    /** @return keys whose rows changed */
    Set<String> take(List<Said> batch) {
        Map<String, LiveRow<R>> rows = new HashMap<>(store.load(keysOf(batch)));
        RowChanges<R> changes = new RowChanges<>();
        Map<String, Long> again = new LinkedHashMap<>();
        for (Said said : batch) {
            String stream = said.fact().aggregateId();
            if (concerns(said) && !parked.contains(stream)) {
                if (again.containsKey(stream) || said.entry() instanceof Reversal || isOutOfTurn(said, rows)) {
                    again.merge(stream, reached(said, rows), Math::max);
                } else {
                    fold(said, rows, changes);
                }
            }
        }
        if (!changes.isEmpty()) {
            store.write(changes);
        }
        Set<String> changed = new HashSet<>(changes.rows().keySet());
        again.forEach((stream, upTo) -> changed.addAll(foldAgain(stream, upTo)));
        return changed;
    }

    private boolean concerns(Said said) {
        return said.entry() instanceof Reversal || ledger.folds(said.entry().getClass());
    }

    private Set<String> keysOf(List<Said> batch) {
        Set<String> keys = new HashSet<>();
        for (Said said : batch) {
            for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
                keys.add(step.key().apply(said));
                if (step.source() != null) {
                    keys.add(step.source().apply(said.entry()));
                }
            }
        }
        return keys;
    }

    /**
     * Late is what is dated before the newest stretch of a row it reads or writes and is not in it yet; torn is what is in
     * one of these rows already and not in another, after a crash between the two.
     */
    private boolean isOutOfTurn(Said said, Map<String, LiveRow<R>> rows) {
        boolean isMissing = false;
        boolean isIn = false;
        for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
            LiveRow<R> row = rows.get(step.key().apply(said));
            LiveRow<R> source = sourceOf(step, said, rows);
            if (startsAfter(row, said.fact()) || startsAfter(source, said.fact())) {
                return true;
            }
            isMissing |= row == null || !row.holds(said.fact().sequence());
            isIn |= holds(row, said) || holds(source, said);
        }
        return isMissing && isIn;
    }

    private static boolean startsAfter(@Nullable LiveRow<?> row, Fact fact) {
        return row != null && !row.holds(fact.sequence()) && row.occurredFrom().isAfter(fact.occurredOn());
    }

    private static boolean holds(@Nullable LiveRow<?> row, Said said) {
        return row != null && row.holds(said.fact().sequence());
    }

    /** The entry, or a later one that is in one of the rows already. */
    private long reached(Said said, Map<String, LiveRow<R>> rows) {
        long upTo = said.fact().sequence();
        for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
            LiveRow<R> row = rows.get(step.key().apply(said));
            LiveRow<R> source = sourceOf(step, said, rows);
            upTo = Math.max(upTo, Math.max(upTo(row), upTo(source)));
        }
        return upTo;
    }

    private static long upTo(@Nullable LiveRow<?> row) {
        return row == null ? -1 : row.upTo();
    }

    private void fold(Said said, Map<String, LiveRow<R>> rows, RowChanges<R> changes) {
        try {
            List<LiveRow<R>> next = new ArrayList<>();
            for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
                LiveRow<R> before = rows.get(step.key().apply(said));
                if (before == null || !before.holds(said.fact().sequence())) {
                    next.add(folded(step, said, before, sourceOf(step, said, rows)));
                }
            }
            for (LiveRow<R> row : next) {
                LiveRow<R> before = rows.put(row.key(), row);
                if (before == null) {
                    changes.first(row);
                } else {
                    changes.next(before, row);
                }
            }
        } catch (RuntimeException e) {
            park(said.fact(), e);
        }
    }

    private static <R> LiveRow<R> folded(
            Ledger.Step<R> step, Said said, @Nullable LiveRow<R> before, @Nullable LiveRow<R> source) {
        Fact fact = said.fact();
        R row = step.change()
                .next(
                        before == null ? null : before.folded().row(),
                        source == null ? null : source.folded().row(),
                        said.entry(),
                        fact);
        return new LiveRow<>(
                step.key().apply(said),
                fact.aggregateId(),
                fact.sequence(),
                fact.occurredOn(),
                fact.recordedAt(),
                fact.sequence(),
                new Definition.Folded<>(row, fact.sequence(), fact.eventId(), fact.recordedAt()));
    }

    private static <R> @Nullable LiveRow<R> sourceOf(Ledger.Step<R> step, Said said, Map<String, LiveRow<R>> rows) {
        return step.source() == null ? null : rows.get(step.source().apply(said.entry()));
    }

    private void park(Fact fact, RuntimeException why) {
        LOG.error("ledger {}: entry {} of {} is parked", named, fact.sequence(), fact.aggregateId(), why);
        parked.add(fact.aggregateId());
        store.park(fact.aggregateId(), fact, why);
    }

    /** Folds a stream from its first entry up to the given one; later ones come in their own batch. */
    private Set<String> foldAgain(String stream, long upTo) {
        List<Said> entries = streams.apply(stream).stream()
                .filter(said -> said.fact().sequence() <= upTo)
                .toList();
        List<Rectangle<R>> all;
        try {
            all = rectangles.of(entries);
        } catch (RuntimeException e) {
            park(entries.get(entries.size() - 1).fact(), e);
            return Set.of();
        }
        long last = entries.get(entries.size() - 1).fact().sequence();
        Map<String, LiveRow<R>> today = new HashMap<>();
        all.stream()
                .filter(r -> r.isKnownStill() && r.occurredTo().equals(Rectangle.FOREVER))
                .forEach(r -> today.put(r.key(), LiveRow.of(r, stream, last)));
        store.replaceStream(stream, all, today.values(), last);
        return today.keySet();
    }

    /** Tries the parked streams once more, from their first entry. */
    int retryParked() {
        for (String stream : List.copyOf(parked)) {
            parked.remove(stream);
            store.unpark(stream);
            foldAgain(stream, Long.MAX_VALUE);
        }
        return parked.size();
    }

    /** Takes over what another process parked or tried again. */
    void lookAtParked() {
        List<String> stored = store.parkedStreams();
        parked.addAll(stored);
        parked.retainAll(stored);
    }

    boolean isParked(String aggregateId) {
        return parked.contains(aggregateId);
    }

    int parkedCount() {
        return parked.size();
    }
}
