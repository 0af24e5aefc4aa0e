package org.gongwucang.query.history;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Replay;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 履历: pages of the life of a card, a lot or a batch; the cursor is the sequence of the entry. */
@Component
public class Histories {

    private final StoredHistory history;
    private final Reaches reaches;

    Histories(StoredHistory history, Reaches reaches) {
        this.history = history;
        this.reaches = reaches;
    }

    /**
     * Oldest first. Whether the caller may see the thing is asked before; what of its life concerns others only is left out.
     *
     * @param ledger whose rows show what an entry changed
     */
    public RowConnection<HistoryEntry> of(Ledger<?> ledger, String id, PageArguments page) {
        List<HistoryEntry> all = Life.of(history.of(id), new Replay<>(ledger), reaches.current());
        int start = page.after() == null ? 0 : before(all, sequence(id, page.after()) + 1);
        int end = page.before() == null ? all.size() : Math.max(start, before(all, sequence(id, page.before())));
        int size = page.size();
        int first = page.backward() ? Math.max(start, end - size) : start;
        int last = page.backward() ? end : Math.min(end, start + size);
        List<Edge<HistoryEntry>> edges = IntStream.range(first, last)
                .mapToObj(i -> new Edge<>(cursor(id, all.get(i).sequence()), all.get(i)))
                .toList();
        return RowConnection.of(edges, first > 0, last < all.size(), all::size);
    }

    /** How many of the entries come before that sequence. */
    private static int before(List<HistoryEntry> entries, long sequence) {
        return (int)
                entries.stream().filter(entry -> entry.sequence() < sequence).count();
    }

    private static String cursor(String id, long sequence) {
        return Cursors.write("history:" + id, List.of(String.valueOf(sequence)));
    }

    private static long sequence(String id, String cursor) {
        List<@Nullable String> place = Cursors.read("history:" + id, cursor);
        try {
            return Long.parseLong(String.valueOf(place.isEmpty() ? null : place.get(0)));
        } catch (NumberFormatException e) {
            throw new Fault(FaultCode.CURSOR_INVALID, Map.of(), e);
        }
    }
}
