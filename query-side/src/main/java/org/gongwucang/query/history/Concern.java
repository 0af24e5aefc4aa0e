package org.gongwucang.query.history;

import java.util.HashSet;
import java.util.List;
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
 * 关系: what of a life concerns whoever asks. The life of a card goes with the card, but for the orders of others. A lot may lie with several
 * units at once, and each is told how it was opened and what became of its own pieces.
 */
final class Concern {

    private static final String LOT = "LOT";

    private final Reach reach;
    private final Set<String> ofOthers;

    private Concern(Reach reach, Set<String> ofOthers) {
        this.reach = reach;
        this.ofOthers = ofOthers;
    }

    /** What concerns whoever has this reach in these entries. */
    static Concern of(Reach reach, List<DomainEventMessage<? extends Entry>> entries) {
        Set<String> ofOthers = new HashSet<>();
        for (DomainEventMessage<? extends Entry> entry : entries) {
            if (isOfOthers(entry.getPayload(), reach, ofOthers)) {
                ofOthers.add(entry.getIdentifier());
            }
        }
        return new Concern(reach, ofOthers);
    }

    private static boolean isOfOthers(Entry entry, Reach reach, Set<String> before) {
        return entry instanceof Reversal reversal
                ? before.contains(reversal.reversedEvent())
                : entry instanceof OrderedEntry ordered
                        && !reach.admits(ordered.ordered().unit());
    }

    /** The rows of these that the asker sees; that of a card goes with it. */
    <R> Map<String, R> seen(Map<String, R> rows) {
        return reach.units() == null
                ? rows
                : rows.entrySet().stream()
                        .filter(row -> isSeen(row.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isSeen(Object row) {
        return !isOfLot(row) || ((HoldingRow) row).seenBy().stream().anyMatch(reach::admits);
    }

    /**
     * Whether the asker is told of an entry.
     *
     * @param before all rows, not only those that are seen
     * @param after what it made of them
     */
    boolean includes(DomainEventMessage<? extends Entry> entry, Map<String, ?> before, Map<String, ?> after) {
        return !ofOthers.contains(entry.getIdentifier())
                && (entry.getPayload() instanceof ThingOpening || !isElsewhere(before, after));
    }

    /** Whether it changed pieces of a lot, and none that are seen. */
    private boolean isElsewhere(Map<String, ?> before, Map<String, ?> after) {
        List<?> changed =
                Stream.concat(beside(before, after), beside(after, before)).toList();
        return changed.stream().anyMatch(Concern::isOfLot) && changed.stream().noneMatch(this::isSeen);
    }

    private static Stream<?> beside(Map<String, ?> rows, Map<String, ?> others) {
        return rows.entrySet().stream()
                .filter(row -> !Objects.equals(row.getValue(), others.get(row.getKey())))
                .map(Map.Entry::getValue);
    }

    private static boolean isOfLot(Object row) {
        return row instanceof HoldingRow holding && holding.kind().equals(LOT);
    }
}
