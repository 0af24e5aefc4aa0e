package org.gongwucang.query.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ThingOpening;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.question.Reach;

/**
 * 关系: what of a life concerns whoever asks, entry by entry. The life of a card goes with the card, but for the orders of others while it was not
 * on the asker's books. A lot may lie with several units at once: each is told how it was opened and what became of its own pieces.
 */
final class Concern {

    private static final String LOT = "LOT";

    private final Reach reach;
    private final Set<String> untold = new HashSet<>();

    Concern(Reach reach) {
        this.reach = reach;
    }

    /** The rows of these that the asker sees; that of a card goes with it. */
    <R> Map<String, R> seen(Map<String, R> rows) {
        return isUnbound()
                ? rows
                : rows.entrySet().stream()
                        .filter(row -> isSeen(row.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Whether the asker is told of an entry; asked of each in turn, since what takes an entry back is told where that was.
     *
     * @param before all rows, not only those that are seen
     * @param after what it made of them
     */
    boolean includes(DomainEventMessage<? extends Entry> entry, Map<String, ?> before, Map<String, ?> after) {
        boolean told = isUnbound() || isTold(entry.getPayload(), before, after);
        if (!told) {
            untold.add(entry.getIdentifier());
        }
        return told;
    }

    private boolean isUnbound() {
        return reach.units() == null;
    }

    private boolean isTold(Entry entry, Map<String, ?> before, Map<String, ?> after) {
        if (entry instanceof Reversal reversal) {
            return !untold.contains(reversal.reversedEvent());
        }
        if (entry instanceof OrderedEntry ordered) {
            return reach.admits(ordered.ordered().unit()) || all(before, after).anyMatch(this::isOnOwnBooks);
        }
        return entry instanceof ThingOpening || isHere(before, after);
    }

    /** Whether it is about a card, or changed pieces of a lot that are seen; where it changed nothing, whether all of them are. */
    private boolean isHere(Map<String, ?> before, Map<String, ?> after) {
        if (all(before, after).noneMatch(Concern::isOfLot)) {
            return true;
        }
        return before.equals(after)
                ? all(before, after).allMatch(this::isSeen)
                : Stream.concat(beside(before, after), beside(after, before)).anyMatch(this::isSeen);
    }

    private static Stream<?> all(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.values().stream(), after.values().stream());
    }

    private static Stream<?> beside(Map<String, ?> rows, Map<String, ?> others) {
        return rows.entrySet().stream()
                .filter(row -> !Objects.equals(row.getValue(), others.get(row.getKey())))
                .map(Map.Entry::getValue);
    }

    private boolean isSeen(Object row) {
        return !isOfLot(row) || ((HoldingRow) row).seenBy().stream().anyMatch(reach::admits);
    }

    private boolean isOnOwnBooks(Object row) {
        return row instanceof HoldingRow holding && reach.admits(holding.unit());
    }

    private static boolean isOfLot(Object row) {
        return row instanceof HoldingRow holding && holding.kind().equals(LOT);
    }
}
