package org.gongwucang.query.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.stocktake.StockTakeLineRow;
import org.springframework.stereotype.Component;

/** 物资数据质量: cards and lots, and which editions of classes they bear. */
@Component
class ThingQuality {

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<StockTakeLineRow> counts;
    private final UnitNames units;
    private final Moments moments;

    ThingQuality(
            LedgerReader<HoldingRow> things,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<StockTakeLineRow> counts,
            UnitNames units,
            Moments moments) {
        this.things = things;
        this.classes = classes;
        this.counts = counts;
        this.units = units;
        this.moments = moments;
    }

    Stream<Instant> horizons() {
        return Stream.of(things.horizon(), counts.horizon(), units.horizon());
    }

    /** @param countedSince things that were not counted since are told */
    List<QualityFinding> look(Where where, LocalDate countedSince, At at) {
        List<Seen<HoldingRow>> rows = things.all(where, at);
        Map<String, Long> editions = editions(rows);
        String most = editions.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return ThingChecks.of(
                rows,
                new ThingQuestion(
                        classes.all(new Where(), new At(null, at.knownAt())).stream()
                                .map(Seen::key)
                                .collect(Collectors.toSet()),
                        most,
                        units.inactive(at),
                        counted(at),
                        countedSince));
    }

    private static Map<String, Long> editions(Collection<Seen<HoldingRow>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        seen -> ThingChecks.edition(seen.row().assetClass()), Collectors.counting()));
    }

    /** 分类版本. */
    record CodeEdition(String edition, int rows) {}

    /** How many rows have a code of each system and edition, most first. */
    List<CodeEdition> editions(Where where, At at) {
        return editions(things.all(where, at)).entrySet().stream()
                .map(one -> new CodeEdition(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparing(CodeEdition::rows).reversed().thenComparing(CodeEdition::edition))
                .toList();
    }

    /** The day of the last scan of each thing. */
    private Map<String, LocalDate> counted(At at) {
        Map<String, LocalDate> last = new HashMap<>();
        for (Seen<StockTakeLineRow> seen : counts.all(new Where(), at)) {
            String thing = seen.row().thing();
            Instant scanned = seen.row().scannedAt();
            if (thing != null && scanned != null) {
                last.merge(thing, moments.dayOf(scanned), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }
}
