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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 批量折叠: takes a batch of entries into one ledger: one read of the rows they touch, folds in memory, one write. An
 * entry already in a row is passed over, so a redelivered batch changes nothing. What an ordinary entry does not
 * explain, a late one or a reversal, makes the whole stream be folded again from its entries. An entry that cannot be
 * folded, or not even read, is parked with its stream, and nothing else waits for it; a reversal of it heals the stream.
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
        List<Weighed<R>> weighed = batch.stream()
                .filter(said -> ledger.concerns(said.kind()))
                .map(said -> Weighed.of(ledger, said))
                .toList();
        Set<String> keys = weighed.stream().flatMap(one -> one.keys().stream()).collect(Collectors.toSet());
        Map<String, LiveRow<R>> rows = new HashMap<>(store.load(keys));
        RowChanges<R> changes = new RowChanges<>();
        Map<String, Long> again = new LinkedHashMap<>();
        Set<String> healing = new HashSet<>();
        for (Weighed<R> one : weighed) {
            String stream = one.stream();
            if (one.said().isReversal() && parked.contains(stream)) {
                healing.add(stream);
            }
            if (parked.contains(stream) && !healing.contains(stream)) {
                continue;
            }
            if (one.trouble() != null) {
                park(one.said().fact(), one.trouble());
                healing.remove(stream);
            } else if (again.containsKey(stream) || one.said().isReversal() || one.isOutOfTurn(rows)) {
                again.merge(stream, one.reached(rows), Math::max);
            } else {
                fold(one, rows, changes);
            }
        }
        if (!changes.isEmpty()) {
            store.write(changes);
        }
        Set<String> changed = new HashSet<>(changes.rows().keySet());
        again.forEach((stream, upTo) -> changed.addAll(foldAgain(stream, upTo, healing.contains(stream))));
        return changed;
    }

    private void fold(Weighed<R> one, Map<String, LiveRow<R>> rows, RowChanges<R> changes) {
        try {
            List<LiveRow<R>> next = new ArrayList<>();
            for (Touch<R> touch : one.touches()) {
                LiveRow<R> before = rows.get(touch.key());
                if (before == null || !before.holds(one.sequence())) {
                    next.add(folded(touch, one.said(), before, touch.sourceIn(rows)));
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
            park(one.said().fact(), e);
        }
    }

    private static <R> LiveRow<R> folded(
            Touch<R> touch, Said said, @Nullable LiveRow<R> before, @Nullable LiveRow<R> source) {
        Fact fact = said.fact();
        R row = touch.next(
                before == null ? null : before.folded().row(),
                source == null ? null : source.folded().row(),
                said);
        return new LiveRow<>(
                touch.key(),
                fact.aggregateId(),
                fact.sequence(),
                said.day(),
                fact.recordedAt(),
                fact.sequence(),
                new Definition.Folded<>(row, fact.sequence(), fact.eventId(), fact.recordedAt()));
    }

    private void park(Fact fact, RuntimeException why) {
        LOG.error("ledger {}: entry {} of {} is parked", named, fact.sequence(), fact.aggregateId(), why);
        parked.add(fact.aggregateId());
        store.park(fact.aggregateId(), fact, why);
    }

    /**
     * Folds a stream from its first entry up to the given one; later ones come in their own batch.
     *
     * @param heals it waits for repair, and is whole if that succeeds
     */
    private Set<String> foldAgain(String stream, long upTo, boolean heals) {
        List<Said> entries = streams.apply(stream).stream()
                .filter(said -> said.fact().sequence() <= upTo && ledger.concerns(said.kind()))
                .toList();
        Map<String, LiveRow<R>> today = new HashMap<>();
        if (!entries.isEmpty()) {
            Fact last = entries.get(entries.size() - 1).fact();
            List<Rectangle<R>> all;
            try {
                all = rectangles.of(entries);
            } catch (RuntimeException e) {
                park(last, e);
                return Set.of();
            }
            all.stream()
                    .filter(r -> r.isKnownStill() && r.occurredTo().equals(Rectangle.FOREVER))
                    .forEach(r -> today.put(r.key(), LiveRow.of(r, stream, last.sequence())));
            store.replaceStream(stream, all, today.values(), last.sequence());
        }
        if (heals) {
            LOG.info("ledger {}: {} is whole again", named, stream);
            store.unpark(stream);
            parked.remove(stream);
        }
        return today.keySet();
    }

    /** Tries the parked streams once more, from their first entry. */
    int retryParked() {
        List.copyOf(parked).forEach(stream -> foldAgain(stream, Long.MAX_VALUE, true));
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
