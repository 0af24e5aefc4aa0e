package org.gongwucang.query.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 处置统计 (L9): cases of which everything was carried out in a year, by their form, and what these brought. */
@Component
class DisposalRegister {

    private final LedgerReader<DisposalCaseRow> cases;

    DisposalRegister(LedgerReader<DisposalCaseRow> cases) {
        this.cases = cases;
    }

    /**
     * 处置统计行: one form.
     *
     * @param value original value of what went, in yuan
     * @param pricePercent of the valuation of what was sold or swapped; null where nothing was
     */
    record Line(
            String form,
            int cases,
            int lines,
            long pieces,
            BigDecimal value,
            BigDecimal valuation,
            BigDecimal price,
            @Nullable BigDecimal pricePercent,
            BigDecimal proceeds,
            List<String> receipts) {

        static Line of(String form, List<DisposalCaseRow> rows) {
            BigDecimal valuation = sum(rows, DisposalCaseRow::valuation);
            BigDecimal price = sum(rows, DisposalCaseRow::price);
            List<DisposalCaseRow> sold =
                    rows.stream().filter(row -> row.price() != null).toList();
            return new Line(
                    form,
                    rows.size(),
                    rows.stream().mapToInt(DisposalCaseRow::linesExecuted).sum(),
                    rows.stream().mapToLong(DisposalCaseRow::piecesExecuted).sum(),
                    sum(rows, DisposalCaseRow::valueExecuted),
                    valuation,
                    price,
                    sold.isEmpty() ? null : PricePercent.of(price, sum(sold, DisposalCaseRow::valuation)),
                    sum(rows, DisposalCaseRow::proceeds),
                    rows.stream()
                            .flatMap(row -> row.receipts().stream())
                            .sorted()
                            .toList());
        }

        private static BigDecimal sum(
                List<DisposalCaseRow> rows, Function<DisposalCaseRow, @Nullable BigDecimal> amount) {
            return rows.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param where what is asked about */
    List<Line> of(Where where, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Where executed = where.from("executedOn", first)
                .to("executedOn", first.plusYears(1).minusDays(1));
        return cases.all(executed, at).stream()
                .map(Seen::row)
                .collect(Collectors.groupingBy(DisposalCaseRow::form, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(form -> Line.of(form.getKey(), form.getValue()))
                .toList();
    }
}
