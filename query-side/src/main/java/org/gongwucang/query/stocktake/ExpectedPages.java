package org.gongwucang.query.stocktake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Reach;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.gongwucang.query.stocktake.ExpectedSets.Expected;
import org.gongwucang.query.stocktake.ExpectedSets.ExpectedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 账面清单分页: pages of what a stock-take expects, with what was counted of it; the cursor is code and place. */
@Component
class ExpectedPages {

    private final ExpectedSets sets;
    private final LedgerReader<StockTakeLineRow> lines;
    private final Cache<Moment, Map<String, StockTakeLineRow>> counted =
            Caffeine.newBuilder().maximumSize(8).build();

    ExpectedPages(ExpectedSets sets, LedgerReader<StockTakeLineRow> lines) {
        this.sets = sets;
        this.lines = lines;
    }

    private record Moment(String stockTake, Instant horizon) {}

    /** @param onlyCounted only those that have a line, or only those that have none; null for all */
    RowConnection<ExpectedThing> of(StockTakeRow take, Reach reach, @Nullable Boolean onlyCounted, PageArguments page) {
        Map<String, StockTakeLineRow> known = counted(take);
        List<ExpectedThing> all = sets.of(take).map(ExpectedSet::things).orElse(List.of()).stream()
                .filter(one -> reach.admits(one.row().unit()))
                .map(one -> new ExpectedThing(one, known.get(key(one))))
                .filter(one -> onlyCounted == null || onlyCounted == one.counted())
                .toList();
        return cut(take, all, page);
    }

    private Map<String, StockTakeLineRow> counted(StockTakeRow take) {
        return Objects.requireNonNull(
                counted.get(new Moment(take.stockTake(), lines.horizon()), moment -> read(take.stockTake())));
    }

    private Map<String, StockTakeLineRow> read(String stockTake) {
        Map<String, StockTakeLineRow> found = new HashMap<>();
        lines.all(new Where().is("stockTake", stockTake), At.NOW).forEach(seen -> {
            StockTakeLineRow line = seen.row();
            found.put(line.place() == null ? line.thing() + "" : line.thing() + "@" + line.place(), line);
        });
        return found;
    }

    private static String key(Expected one) {
        return one.row().kind().equals("LOT")
                ? one.row().id() + "@" + one.place()
                : one.row().id();
    }

    private static RowConnection<ExpectedThing> cut(StockTakeRow take, List<ExpectedThing> all, PageArguments page) {
        String order = "stock-take-expected:" + take.stockTake();
        int from = page.after() == null ? 0 : after(all, Cursors.read(order, page.after()));
        int to = page.before() == null ? all.size() : before(all, Cursors.read(order, page.before()));
        int end = Math.max(from, to);
        int first = page.backward() ? Math.max(from, end - page.size()) : from;
        int last = page.backward() ? end : Math.min(end, from + page.size());
        List<Edge<ExpectedThing>> edges = IntStream.range(first, last)
                .mapToObj(i -> new Edge<>(Cursors.write(order, place(all.get(i))), all.get(i)))
                .toList();
        return RowConnection.of(edges, first > 0, last < all.size(), all::size);
    }

    private static List<@Nullable String> place(ExpectedThing one) {
        return List.of(one.code(), one.place());
    }

    private static int after(List<ExpectedThing> all, List<@Nullable String> place) {
        int i = before(all, place);
        return i < all.size() && place(all.get(i)).equals(place) ? i + 1 : i;
    }

    /** How many stand before the place. */
    private static int before(List<ExpectedThing> all, List<@Nullable String> place) {
        String code = String.valueOf(place.get(0));
        String at = String.valueOf(place.get(1));
        return (int) all.stream()
                .takeWhile(one -> one.code().compareTo(code) < 0
                        || one.code().equals(code) && one.place().compareTo(at) < 0)
                .count();
    }
}
