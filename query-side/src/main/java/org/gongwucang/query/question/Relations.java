package org.gongwucang.query.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** 关联: what belongs to the rows of a page, looked up once for all rows of one moment. */
public final class Relations {

    private Relations() {}

    /**
     * The related row of each parent that has one; a parent without one is not in the answer. Where the related record
     * begins later than the day asked for, such as a place that was entered after the things in it, it is shown as it
     * is known otherwise: what a row names is never left without its name.
     */
    public static <P extends RowView<?>, R, V> Map<P, V> load(
            Collection<P> parents, Function<P, @Nullable String> key, LedgerReader<R> book, Function<Seen<R>, V> view) {
        Map<P, V> related = new HashMap<>();
        byMoment(parents).forEach((at, rows) -> {
            Map<String, Seen<R>> found = found(keys(rows, key), book, at);
            rows.forEach(parent -> {
                Seen<R> seen = found.get(key.apply(parent));
                if (seen != null) {
                    related.put(parent, view.apply(seen));
                }
            });
        });
        return related;
    }

    private static <R> Map<String, Seen<R>> found(Set<String> keys, LedgerReader<R> book, At at) {
        Map<String, Seen<R>> found = new HashMap<>();
        for (At moment : new LinkedHashSet<>(List.of(at, new At(null, at.knownAt()), At.NOW))) {
            keys.removeAll(found.keySet());
            if (!keys.isEmpty()) {
                found.putAll(book.rows(keys, moment));
            }
        }
        return found;
    }

    private static <P extends RowView<?>> Map<At, List<P>> byMoment(Collection<P> parents) {
        return parents.stream().collect(Collectors.groupingBy(RowView::at, LinkedHashMap::new, Collectors.toList()));
    }

    private static <P> Set<String> keys(Collection<P> parents, Function<P, @Nullable String> key) {
        Set<String> keys = new LinkedHashSet<>();
        for (P parent : parents) {
            String wanted = key.apply(parent);
            if (wanted != null) {
                keys.add(wanted);
            }
        }
        return keys;
    }
}
