package org.gongwucang.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.query.history.Facts.Fact;
import org.gongwucang.query.history.HistoryEntry.FieldChange;
import org.gongwucang.query.ledger.Replay;
import org.gongwucang.query.question.Reach;
import org.jspecify.annotations.Nullable;

/**
 * 一生: the entries of one stream in the order in which they were recorded, each with what it changed in the ledger. A
 * reversal shows the rows without the entry it takes back.
 */
final class Life<R> {

    private final Replay<R> replay;
    private final Concern concern;
    private final List<DomainEventMessage<? extends Entry>> standing = new ArrayList<>();
    private Map<String, R> rows = Map.of();

    private Life(Replay<R> replay, Concern concern) {
        this.replay = replay;
        this.concern = concern;
    }

    /** @param reach of whoever is told it */
    static <R> List<HistoryEntry> of(List<DomainEventMessage<? extends Entry>> entries, Replay<R> replay, Reach reach) {
        Map<String, String> reversals = reversals(entries);
        Life<R> life = new Life<>(replay, new Concern(reach));
        return entries.stream()
                .flatMap(entry -> life.told(entry, reversals.get(entry.getIdentifier())).stream())
                .toList();
    }

    /** The last rows that there were, where there are none any more. */
    static <R> List<R> rowsWhenGone(List<DomainEventMessage<? extends Entry>> entries, Replay<R> replay) {
        Life<R> life = new Life<>(replay, new Concern(Reach.EVERYTHING));
        Map<String, R> last = Map.of();
        for (DomainEventMessage<? extends Entry> entry : entries) {
            life.follow(entry);
            last = life.rows.isEmpty() ? last : life.rows;
        }
        return life.rows.isEmpty() ? List.copyOf(last.values()) : List.of();
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

    private Optional<HistoryEntry> told(DomainEventMessage<? extends Entry> entry, @Nullable String reversedBy) {
        Map<String, R> before = rows;
        follow(entry);
        return concern.includes(entry, before, rows)
                ? Optional.of(new HistoryEntry(entry, changes(concern.seen(before), concern.seen(rows)), reversedBy))
                : Optional.empty();
    }

    private void follow(DomainEventMessage<? extends Entry> entry) {
        if (entry.getPayload() instanceof Reversal reversal) {
            standing.removeIf(one -> one.getIdentifier().equals(reversal.reversedEvent()));
            rows = Map.of();
            standing.forEach(one -> rows = replay.after(rows, one));
        } else {
            standing.add(entry);
            rows = replay.after(rows, entry);
        }
    }

    private static <R> List<FieldChange> changes(Map<String, R> before, Map<String, R> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .flatMap(key -> changes(key, fields(before.get(key)), fields(after.get(key))))
                .toList();
    }

    private static Stream<FieldChange> changes(
            String key, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        return (before.isEmpty() ? after : before)
                .keySet().stream()
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
