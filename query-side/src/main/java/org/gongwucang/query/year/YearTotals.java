package org.gongwucang.query.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.movement.MovementRow;
import org.gongwucang.query.year.YearReport.ClassTotals;
import org.gongwucang.query.year.YearReport.StockTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 年度总额: what there was of each class when the year began and when it ended, on the books and in the warehouses. */
@Component
class YearTotals {

    private static final String CLASS = "assetClass";

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<MovementRow> journal;

    YearTotals(LedgerReader<HoldingRow> things, LedgerReader<MovementRow> journal) {
        this.things = things;
        this.journal = journal;
    }

    /** @param at the last day */
    List<ClassTotals> onTheBooks(LocalDate from, At at) {
        Map<String, Group> before = held(new At(from.minusDays(1), at.knownAt()));
        Map<String, Group> after = held(at);
        TreeSet<String> classes = new TreeSet<>(before.keySet());
        classes.addAll(after.keySet());
        return classes.stream()
                .map(key -> new ClassTotals(
                        key,
                        pieces(before.get(key), "quantity"),
                        value(before.get(key)),
                        pieces(after.get(key), "quantity"),
                        value(after.get(key))))
                .toList();
    }

    private Map<String, Group> held(At at) {
        return byClass(things.groups(new Where(), CLASS, List.of("quantity", "value"), at));
    }

    List<StockTotals> inStock(LocalDate from, LocalDate to, At at) {
        Map<String, Group> before = moved(new Where().to("occurredOn", from.minusDays(1)), at);
        Map<String, Group> within = moved(new Where().from("occurredOn", from).to("occurredOn", to), at);
        TreeSet<String> classes = new TreeSet<>(before.keySet());
        classes.addAll(within.keySet());
        return classes.stream()
                .map(key -> stock(key, before.get(key), within.get(key)))
                .filter(line -> line.opening() != 0 || line.in() != 0 || line.out() != 0)
                .toList();
    }

    private static StockTotals stock(String key, @Nullable Group before, @Nullable Group within) {
        long opening = pieces(before, "onHand");
        long in = pieces(within, "piecesIn");
        long out = pieces(within, "piecesOut");
        return new StockTotals(key, opening, in, out, opening + in - out);
    }

    private Map<String, Group> moved(Where where, At at) {
        return byClass(journal.groups(where, CLASS, List.of("onHand", "piecesIn", "piecesOut"), at));
    }

    private static Map<String, Group> byClass(List<Group> groups) {
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> String.valueOf(group.key()), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static long pieces(@Nullable Group group, String column) {
        return group == null ? 0 : group.sum(column).longValueExact();
    }

    private static BigDecimal value(@Nullable Group group) {
        return YearFigures.yuan(group == null ? BigDecimal.ZERO : group.sum("value"));
    }
}
