package org.gongwucang.query.outstanding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.outstanding.OutstandingBook.Those;
import org.gongwucang.query.outstanding.OutstandingSight.Whose;
import org.gongwucang.query.stocktake.StockTakeRow;
import org.gongwucang.query.transfer.TransferLineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 未了责任: what has to be answered for, counted or signed, beside what has to be given back. */
@Component
class OutstandingDuties {

    private static final int FEN = 2;
    private static final int DEEPEST = 50;
    private static final Set<String> TO_COUNT = Set.of("PLANNED", "FROZEN", "COUNTING");
    private static final Set<String> TO_SIGN = Set.of("RECONCILING", "APPROVED");

    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<StockTakeRow> takes;
    private final LedgerReader<UnitRow> units;

    OutstandingDuties(
            LedgerReader<TransferLineRow> lines, LedgerReader<StockTakeRow> takes, LedgerReader<UnitRow> units) {
        this.lines = lines;
        this.takes = takes;
        this.units = units;
    }

    /** Of the units, or of what these people signed for as its users. */
    List<OutstandingItem> damages(Those those, At at) {
        Where whose = those.units() == null
                ? new Where().oneOf("user", those.people())
                : new Where().oneOf("unit", those.units());
        return lines.all(whose, at).stream()
                .filter(seen -> seen.row().unanswered() > 0)
                .map(seen -> OutstandingItem.damage(seen.key(), seen.row(), unanswered(seen.row())))
                .toList();
    }

    private static BigDecimal unanswered(TransferLineRow line) {
        return line.value()
                .multiply(BigDecimal.valueOf(line.unanswered()))
                .divide(BigDecimal.valueOf(Math.max(1, line.approved())), FEN, RoundingMode.HALF_UP);
    }

    /** What these people count, and what the unit that is asked about has to sign. */
    List<OutstandingItem> counts(Whose whose, Those those, At at) {
        Set<String> counters =
                those.people().stream().map(person -> "counter " + person).collect(Collectors.toSet());
        Stream<OutstandingItem> counting = takes.all(new Where().oneOf("seenBy", counters), at).stream()
                .map(Seen::row)
                .filter(take -> TO_COUNT.contains(take.state()))
                .flatMap(take -> take.counters().stream()
                        .filter(those.people()::contains)
                        .map(person -> OutstandingItem.count(take, null, person)));
        return Stream.concat(counting, those.units() == null ? Stream.of() : signing(whose.unit(), at))
                .toList();
    }

    private Stream<OutstandingItem> signing(String unit, At at) {
        return takes.all(new Where().oneOf("seenBy", covering(unit, at)), at).stream()
                .map(Seen::row)
                .filter(take -> TO_SIGN.contains(take.state()))
                .filter(take -> !take.isSignedBy(unit))
                .map(take -> OutstandingItem.count(take, unit, null));
    }

    /** The unit and those above it: a stock-take of these counts it, too. */
    private Set<String> covering(String unit, At at) {
        Set<String> covering = new HashSet<>();
        String above = unit;
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            covering.add("of " + above);
            above = parentOf(above, at);
        }
        return covering;
    }

    private @Nullable String parentOf(String unit, At at) {
        return units.row(unit, at).map(seen -> seen.row().parent()).orElse(null);
    }
}
