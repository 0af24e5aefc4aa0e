package org.gongwucang.query.question;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.question.RowConnection.Edge;
import org.jspecify.annotations.Nullable;

/**
 * 清单分页: pages of a list that was computed as a whole; a cursor is a place in its order, so it holds when the list grows.
 *
 * @param <T> what is listed
 */
public final class ListPages<T> {

    private final String order;
    private final Function<T, List<String>> place;

    /**
     * @param order says what is listed in which order; a cursor of another one is refused
     * @param place by which the list is ordered, and which nothing else in it has
     */
    public ListPages(String order, Function<T, List<String>> place) {
        this.order = order;
        this.place = place;
    }

    /** In the order of their places. */
    public List<T> sorted(List<T> some) {
        return some.stream()
                .sorted(Comparator.comparing(place, ListPages::compare))
                .toList();
    }

    /** @param all as {@link #sorted} gives them */
    public RowConnection<T> cut(List<T> all, PageArguments page) {
        int size = page.size();
        int from = page.after() == null ? 0 : upTo(all, Cursors.read(order, page.after()), true);
        int to = page.before() == null ? all.size() : upTo(all, Cursors.read(order, page.before()), false);
        int end = Math.max(from, to);
        int first = page.backward() ? Math.max(from, end - size) : from;
        int last = page.backward() ? end : Math.min(end, from + size);
        List<Edge<T>> edges = IntStream.range(first, last)
                .mapToObj(i -> new Edge<>(Cursors.write(order, List.copyOf(place.apply(all.get(i)))), all.get(i)))
                .toList();
        return RowConnection.of(edges, first > 0, last < all.size(), all::size);
    }

    /** How many stand before the place, or up to it. */
    private int upTo(List<T> all, List<@Nullable String> asked, boolean inclusive) {
        List<String> there = asked.stream().map(String::valueOf).toList();
        return (int) all.stream()
                .takeWhile(one -> compare(place.apply(one), there) < (inclusive ? 1 : 0))
                .count();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
