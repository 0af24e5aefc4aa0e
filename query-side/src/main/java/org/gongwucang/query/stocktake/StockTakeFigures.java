package org.gongwucang.query.stocktake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.stocktake.ExpectedSets.ExpectedSet;
import org.gongwucang.query.stocktake.StockTakeRow.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 盘点结果: what a stock-take found, counted up. */
@Component
class StockTakeFigures {

    private static final Set<String> DIFFERENCES = Set.of("ELSEWHERE", "MISSING", "DIFFERING", "UNEXPECTED", "UNKNOWN");
    private static final Set<String> ACCOUNTED = Set.of("FOUND", "ELSEWHERE", "MISSING", "DIFFERING", "NETTED");

    private final LedgerReader<StockTakeLineRow> lines;
    private final ExpectedSets sets;

    StockTakeFigures(LedgerReader<StockTakeLineRow> lines, ExpectedSets sets) {
        this.lines = lines;
        this.sets = sets;
    }

    /**
     * 账面.
     *
     * @param proven whether it is what was frozen; null while nothing was
     */
    record Expectation(
            int things,
            int pieces,
            BigDecimal value,
            String digest,
            @Nullable Boolean proven) {}

    /**
     * 汇总: each line stands in one of the figures.
     *
     * @param pending expected, and neither seen nor reconciled
     * @param unreconciled counted, and not held against what was expected yet
     */
    record Summary(
            int expected,
            int found,
            int elsewhere,
            int missing,
            int differing,
            int netted,
            int unexpected,
            int unknown,
            int nettedSurplus,
            int duplicates,
            int pending,
            int unreconciled,
            int differences,
            int explained,
            int posted) {}

    /** 单位覆盖. */
    record Coverage(
            String unitCode,
            At at,
            int expected,
            int accounted,
            int missing,
            @Nullable String signedBy,
            @Nullable LocalDate signedOn) {}

    @Nullable
    Expectation expectation(StockTakeRow take) {
        return sets.of(take).map(set -> expectation(take, set)).orElse(null);
    }

    private static Expectation expectation(StockTakeRow take, ExpectedSet set) {
        Boolean proven = take.digest() == null
                ? null
                : set.digest().equals(take.digest())
                        && Objects.equals(take.things(), set.things().size());
        return new Expectation(set.things().size(), set.pieces(), set.value(), set.digest(), proven);
    }

    Summary summary(StockTakeRow take, At at) {
        Map<String, Group> by = groups(of(take), "figure", at);
        Map<String, Group> differing = groups(of(take).oneOf("figure", DIFFERENCES), "state", at);
        int expected = take.things() == null ? 0 : take.things();
        int accounted = ACCOUNTED.stream().mapToInt(figure -> rows(by, figure)).sum();
        return new Summary(
                expected,
                rows(by, "FOUND"),
                rows(by, "ELSEWHERE"),
                rows(by, "MISSING"),
                rows(by, "DIFFERING"),
                rows(by, "NETTED"),
                rows(by, "UNEXPECTED"),
                rows(by, "UNKNOWN"),
                rows(by, "NETTED_SURPLUS"),
                by.values().stream()
                        .mapToInt(group -> group.sum("duplicates").intValueExact())
                        .sum(),
                expected - accounted,
                rows(differing, "COUNTED"),
                DIFFERENCES.stream().mapToInt(figure -> rows(by, figure)).sum(),
                rows(differing, "EXPLAINED") + rows(differing, "POSTED"),
                rows(differing, "POSTED"));
    }

    private Map<String, Group> groups(Where where, String column, At at) {
        Map<String, Group> by = new HashMap<>();
        lines.groups(where, column, List.of("duplicates"), at)
                .forEach(group -> by.put(String.valueOf(group.key()), group));
        return by;
    }

    private static int rows(Map<String, Group> by, String key) {
        Group group = by.get(key);
        return group == null ? 0 : group.rows();
    }

    private static Where of(StockTakeRow take) {
        return new Where().is("stockTake", take.stockTake());
    }

    /** Each unit that owns something that was expected, or that signed; the units of a caller's reach only. */
    List<Coverage> coverage(StockTakeRow take, @Nullable Set<String> reach, At at) {
        Map<String, Long> expected = sets.of(take)
                .map(set -> set.things().stream()
                        .collect(Collectors.groupingBy(one -> one.row().unit(), TreeMap::new, Collectors.counting())))
                .orElseGet(TreeMap::new);
        Map<String, Group> accounted = groups(of(take).oneOf("figure", ACCOUNTED), "unit", at);
        Map<String, Group> missing = groups(of(take).is("figure", "MISSING"), "unit", at);
        Map<String, Signature> signed =
                take.signed().stream().collect(Collectors.toMap(Signature::unit, one -> one, (first, last) -> last));
        Set<String> all = new java.util.HashSet<>(expected.keySet());
        all.addAll(signed.keySet());
        return all.stream()
                .filter(unit -> reach == null || reach.contains(unit))
                .sorted(Comparator.naturalOrder())
                .map(unit -> new Coverage(
                        unit,
                        at,
                        expected.getOrDefault(unit, 0L).intValue(),
                        rows(accounted, unit),
                        rows(missing, unit),
                        signed.containsKey(unit) ? signed.get(unit).signedBy() : null,
                        signed.containsKey(unit) ? signed.get(unit).signedOn() : null))
                .toList();
    }
}
