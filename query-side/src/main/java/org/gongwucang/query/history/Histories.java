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
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 履历: pages of the life of a card, a lot or a batch; the cursor is the sequence of the entry. */
@Component
public class Histories {

    private final StoredHistory history;

    Histories(StoredHistory history) {
        this.history = history;
    }

    /**
     * Oldest first. The caller's reach is asked for before.
     *
     * @param ledger whose rows show what an entry changed
     */
    public RowConnection<HistoryEntry> of(Ledger<?> ledger, String id, PageArguments page) {
        List<HistoryEntry> all = Life.of(history.of(id), new Replay<>(ledger));
        int from = page.after() == null ? 0 : sequence(id, page.after()) + 1;
        int to = page.before() == null ? all.size() : sequence(id, page.before());
        int start = Math.min(Math.max(from, 0), all.size());
        int end = Math.max(start, Math.min(to, all.size()));
        int size = page.size();
        int first = page.backward() ? Math.max(start, end - size) : start;
        int last = page.backward() ? end : Math.min(end, start + size);
        List<Edge<HistoryEntry>> edges = IntStream.range(first, last)
                .mapToObj(i -> new Edge<>(cursor(id, i), all.get(i)))
                .toList();
        return RowConnection.of(edges, first > 0, last < all.size(), all::size);
    }

    private static String cursor(String id, int sequence) {
        return Cursors.write("history:" + id, List.of(String.valueOf(sequence)));
    }

    private static int sequence(String id, String cursor) {
        List<@Nullable String> place = Cursors.read("history:" + id, cursor);
        try {
            return Integer.parseInt(String.valueOf(place.isEmpty() ? null : place.get(0)));
        } catch (NumberFormatException e) {
            throw new Fault(FaultCode.CURSOR_INVALID, Map.of(), e);
        }
    }
}
