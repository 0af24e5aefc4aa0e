package org.gongwucang.query.holding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 行中物资: the cards and lots that rows of another ledger name, with all places in which the caller may see them. */
@Component
public class ThingsOfRows {

    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;
    private final Reaches reaches;

    ThingsOfRows(LedgerReader<HoldingRow> book, HoldingConditions conditions, Reaches reaches) {
        this.book = book;
        this.conditions = conditions;
        this.reaches = reaches;
    }

    /** Looked up once for all rows of one moment. */
    public <V extends RowView<?>> Map<V, Asset> of(List<V> rows, Function<V, @Nullable String> thing) {
        Map<V, Asset> found = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(RowView::at))
                .forEach((at, some) -> found.putAll(at(some, thing, at)));
        return found;
    }

    private <V extends RowView<?>> Map<V, Asset> at(List<V> rows, Function<V, @Nullable String> thing, At at) {
        LocalDate day = conditions.day(at);
        List<String> ids =
                rows.stream().map(thing).filter(Objects::nonNull).distinct().toList();
        Where named =
                new Where().oneOf("id", ids).oneOf("seenBy", reaches.current().units());
        Map<String, List<Holding>> byThing = book.all(named, at).stream()
                .map(seen -> new Holding(seen, day))
                .sorted(Comparator.comparing(Holding::getKey))
                .collect(Collectors.groupingBy(Holding::id));
        Map<V, Asset> found = new HashMap<>();
        rows.forEach(row -> {
            List<Holding> holdings = byThing.get(thing.apply(row));
            if (holdings != null) {
                found.put(row, new Asset(holdings));
            }
        });
        return found;
    }
}
