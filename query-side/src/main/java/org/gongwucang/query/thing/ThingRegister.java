package org.gongwucang.query.thing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.springframework.stereotype.Component;

/** 统一登记册: a page of all kinds by their codes, of which there is one series; each register gives what stands next to the cursor. */
@Component
class ThingRegister {

    private static final String ORDER = "things";

    private final ThingSources sources;
    private final Histories histories;

    ThingRegister(ThingSources sources, Histories histories) {
        this.sources = sources;
        this.histories = histories;
    }

    RowConnection<RegisteredThing> page(ThingQuestion asked, PageArguments page, At at) {
        int size = page.size();
        boolean backward = page.backward();
        String cursor = backward ? page.before() : page.after();
        String from =
                cursor == null ? "" : String.valueOf(Cursors.read(ORDER, cursor).get(0));
        List<RegisteredThing> found = beside(asked, from, backward, size + 1, at);
        boolean more = found.size() > size;
        List<RegisteredThing> kept = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backward) {
            Collections.reverse(kept);
        }
        List<Edge<RegisteredThing>> edges = kept.stream()
                .map(one -> new Edge<>(Cursors.write(ORDER, List.of(one.code())), one))
                .toList();
        boolean bounded = cursor != null;
        return RowConnection.of(edges, backward ? more : bounded, backward ? bounded : more, () -> count(asked, at));
    }

    private List<RegisteredThing> beside(ThingQuestion asked, String from, boolean backward, int most, At at) {
        Comparator<RegisteredThing> byCode = Comparator.comparing(RegisteredThing::code);
        Map<String, RegisteredThing> byCodes = new LinkedHashMap<>();
        asking(asked)
                .flatMap(source -> next(source, asked, from, backward, most, at).stream())
                .sorted(backward ? byCode.reversed() : byCode)
                .forEach(one -> byCodes.putIfAbsent(one.code(), one));
        return byCodes.values().stream().limit(most).toList();
    }

    /** What lies in several places has several rows: it is asked on until there are enough things, or no more rows. */
    private static List<RegisteredThing> next(
            ThingSource<?> source, ThingQuestion asked, String from, boolean backward, int most, At at) {
        Map<String, RegisteredThing> found = new LinkedHashMap<>();
        String beside = from;
        List<RegisteredThing> rows = source.beside(asked, beside, backward, most, at);
        rows.forEach(row -> found.putIfAbsent(row.code(), row));
        while (rows.size() == most && found.size() < most) {
            beside = rows.get(rows.size() - 1).code();
            rows = source.beside(asked, beside, backward, most, at);
            rows.forEach(row -> found.putIfAbsent(row.code(), row));
        }
        return List.copyOf(found.values());
    }

    private Stream<ThingSource<?>> asking(ThingQuestion asked) {
        return sources.all().stream().filter(source -> source.has(asked));
    }

    private int count(ThingQuestion asked, At at) {
        return asking(asked).mapToInt(source -> source.count(asked, at)).sum();
    }

    Optional<RegisteredThing> find(String code, At at) {
        return sources.all().stream()
                .flatMap(source -> source.find(code, ThingQuestion.ALL, at).stream())
                .findFirst();
    }

    RowConnection<HistoryEntry> history(RegisteredThing thing, PageArguments page) {
        ThingSource<?> source = sources.all().stream()
                .filter(one -> one.kinds().contains(thing.kind()))
                .findFirst()
                .orElseThrow();
        return histories.of(source.ledger(), thing.id(), page);
    }
}
