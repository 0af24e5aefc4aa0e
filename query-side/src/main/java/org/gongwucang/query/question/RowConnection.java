package org.gongwucang.query.question;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.gongwucang.query.ledger.Page;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** 分页: a page as the Relay convention shows it. Rows are counted only when the total is asked for. */
public final class RowConnection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final IntSupplier total;

    private RowConnection(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /** 边. */
    public record Edge<T>(String cursor, T node) {}

    /** 页信息. */
    public record PageInfo(
            boolean hasPreviousPage,
            boolean hasNextPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** @param total counts all rows of the question; called only when the field is selected */
    public static <R, T> RowConnection<T> of(Page<R> page, Function<Seen<R>, T> view, IntSupplier total) {
        return of(
                page.lines().stream()
                        .map(line -> new Edge<>(line.cursor(), view.apply(line.seen())))
                        .toList(),
                page.hasPrevious(),
                page.hasNext(),
                total);
    }

    public static <T> RowConnection<T> of(
            List<Edge<T>> edges, boolean hasPrevious, boolean hasNext, IntSupplier total) {
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new RowConnection<>(edges, new PageInfo(hasPrevious, hasNext, start, end), total);
    }

    public List<Edge<T>> getEdges() {
        return edges;
    }

    public List<T> getNodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo getPageInfo() {
        return pageInfo;
    }

    public int getTotalCount() {
        return total.getAsInt();
    }
}
