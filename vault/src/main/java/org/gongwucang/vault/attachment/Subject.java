package org.gongwucang.vault.attachment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 主体: what cites an attachment: a batch, an order, a card.
 *
 * @param kind noun of its aggregate, as {@code IntakeBatch}
 * @param units codes of the units it belongs to: who may see one of them may see what it cites
 */
public record Subject(String kind, String id, SortedSet<String> units) {

    /** A subject of these units. */
    public static Subject of(String kind, String id, String... units) {
        return new Subject(kind, id, new TreeSet<>(List.of(units)));
    }
}
