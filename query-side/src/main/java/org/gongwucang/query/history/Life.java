package org.gongwucang.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.query.history.Facts.Fact;
import org.gongwucang.query.history.HistoryEntry.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * 一生: the entries of one stream in the order in which they were recorded, each with what it changed. The state before
 * and after is the ledger's own fold; a reversal shows the state without the entry it takes back.
 */
final class Life {

    /** The rows of a ledger that follow from some entries of one stream, by key. */
    interface Fold extends Function<List<DomainEventMessage<? extends Entry>>, Map<String, ?>> {}

    private final Fold fold;
    private final List<DomainEventMessage<? extends Entry>> standing = new ArrayList<>();
    private Map<String, ?> rows = Map.of();

    private Life(Fold fold) {
        this.fold = fold;
    }

    static List<HistoryEntry> of(List<DomainEventMessage<? extends Entry>> entries, Fold fold) {
        Map<String, String> reversals = reversals(entries);
        Life life = new Life(fold);
        return entries.stream()
                .map(entry -> new HistoryEntry(entry, life.after(entry), reversals.get(entry.getIdentifier())))
                .toList();
    }

    private static Map<String, String> reversals(List<DomainEventMessage<? extends Entry>> entries) {
        Map<String, String> reversals = new HashMap<>();
        for (DomainEventMessage<? extends Entry> entry : entries) {
            if (entry.getPayload() instanceof Reversal reversal) {
                reversals.put(reversal.reversedEvent(), entry.getIdentifier());
            }
        }
        return reversals;
    }

    private List<FieldChange> after(DomainEventMessage<? extends Entry> entry) {
        if (entry.getPayload() instanceof Reversal reversal) {
            standing.removeIf(one -> one.getIdentifier().equals(reversal.reversedEvent()));
        } else {
            standing.add(entry);
        }
        Map<String, ?> before = rows;
        rows = fold.apply(List.copyOf(standing));
        return changes(before, rows);
    }

    private static List<FieldChange> changes(Map<String, ?> before, Map<String, ?> after) {
        return Stream.of(before, after)
                .flatMap(side -> side.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(key -> changes(key, fields(before.get(key)), fields(after.get(key))))
                .toList();
    }

    private static Stream<FieldChange> changes(
            String key, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Map<String, @Nullable String> either = before.isEmpty() ? after : before;
        return either.keySet().stream()
                .map(field -> new FieldChange(key, field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.before(), change.after()));
    }

    private static Map<String, @Nullable String> fields(@Nullable Object row) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        if (row != null) {
            for (Fact fact : Facts.of(row)) {
                fields.put(fact.name(), fact.value());
            }
        }
        return fields;
    }
}
