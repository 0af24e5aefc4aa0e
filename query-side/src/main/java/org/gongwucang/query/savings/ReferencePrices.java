package org.gongwucang.query.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.purchase.PurchaseCheckRow;

/**
 * 参考价: what a piece of a class was last to be bought for, by the checks before buying of any unit; the cheaper one of a day.
 * A price of more than {@value #DAYS} days before is none.
 */
final class ReferencePrices {

    private static final int DAYS = 365;

    private static final Comparator<PurchaseCheckRow> LATEST = Comparator.comparing(PurchaseCheckRow::checkedOn)
            .thenComparing(ReferencePrices::priceOf, Comparator.reverseOrder())
            .thenComparing(PurchaseCheckRow::id);

    private final Map<String, List<PurchaseCheckRow>> byClass;

    private ReferencePrices(Map<String, List<PurchaseCheckRow>> byClass) {
        this.byClass = byClass;
    }

    /** Those that may count on these days. */
    static ReferencePrices within(LedgerReader<PurchaseCheckRow> checks, LocalDate from, LocalDate to, At at) {
        Where near = new Where().from("checkedOn", from.minusDays(DAYS)).to("checkedOn", to);
        return new ReferencePrices(checks.all(near, at).stream()
                .map(Seen::row)
                .filter(row -> row.price() != null)
                .collect(Collectors.groupingBy(PurchaseCheckRow::assetClass)));
    }

    static BigDecimal priceOf(PurchaseCheckRow check) {
        return Objects.requireNonNull(check.price(), "only checks with a price are kept");
    }

    /** The check that gives the price of a piece on the day. */
    Optional<PurchaseCheckRow> on(String assetClass, LocalDate day) {
        return byClass.getOrDefault(assetClass, List.of()).stream()
                .filter(check -> !check.checkedOn().isAfter(day))
                .filter(check -> !check.checkedOn().isBefore(day.minusDays(DAYS)))
                .max(LATEST);
    }
}
