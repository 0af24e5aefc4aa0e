package org.gongwucang.query.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.holding.HoldingConditions;
import org.gongwucang.query.holding.HoldingFilter;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.ListPages;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.stocktake.StockTakeLineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 数据质量台账 (L28): every row that fits is looked at; what was found is good until the register has moved on. */
@Component
class QualityBook {

    static final ListPages<QualityFinding> PAGES =
            new ListPages<>("quality", one -> List.of(one.check().name(), one.code(), one.key()));

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<StockTakeLineRow> counts;
    private final HoldingConditions conditions;
    private final Moments moments;
    private final Cache<Asked, List<QualityFinding>> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    QualityBook(
            LedgerReader<HoldingRow> things,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<StockTakeLineRow> counts,
            HoldingConditions conditions,
            Moments moments) {
        this.things = things;
        this.classes = classes;
        this.counts = counts;
        this.conditions = conditions;
        this.moments = moments;
    }

    private record Asked(List<Where.Part> parts, LocalDate countedSince, At at, Instant ofThings, Instant ofCounts) {}

    /**
     * In their order.
     *
     * @param days within which a thing is to be counted
     */
    List<QualityFinding> of(@Nullable HoldingFilter filter, int days, At at) {
        Where where = conditions.where(filter, at);
        LocalDate since = (at.asOf() == null ? moments.today() : at.asOf()).minusDays(days);
        Asked asked = new Asked(where.parts(), since, at, things.horizon(), counts.horizon());
        return Objects.requireNonNull(kept.get(asked, one -> look(where, since, at)));
    }

    private List<QualityFinding> look(Where where, LocalDate since, At at) {
        List<Seen<HoldingRow>> rows = things.all(where, at);
        Map<String, Long> editions = editions(rows);
        String most = editions.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return PAGES.sorted(QualityChecks.of(
                rows,
                new QualityQuestion(
                        classes.all(new Where(), new At(null, at.knownAt())).stream()
                                .map(Seen::key)
                                .collect(Collectors.toSet()),
                        most,
                        counted(at),
                        since)));
    }

    private static Map<String, Long> editions(Collection<Seen<HoldingRow>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        seen -> QualityChecks.edition(seen.row().assetClass()), Collectors.counting()));
    }

    /** How many rows have a code of each system and edition, most first. */
    List<CodeEdition> editions(@Nullable HoldingFilter filter, At at) {
        return editions(things.all(conditions.where(filter, at), at)).entrySet().stream()
                .map(one -> new CodeEdition(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparing(CodeEdition::rows).reversed().thenComparing(CodeEdition::edition))
                .toList();
    }

    /** 分类版本. */
    record CodeEdition(String edition, int rows) {}

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
