package org.gongwucang.query.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Moments;
import org.springframework.stereotype.Component;

/** 租用年度统计: which contracts were signed, ended early and came to their end in a year. */
@Component
public class LeaseYears {

    private final LedgerReader<LeaseRow> leases;
    private final Moments moments;

    LeaseYears(LedgerReader<LeaseRow> leases, Moments moments) {
        this.leases = leases;
        this.moments = moments;
    }

    /** 年度. */
    public record LeaseYear(
            int year, LeaseFigure signed, LeaseFigure renewals, LeaseFigure terminated, LeaseFigure expired) {}

    /**
     * 统计数: of the contracts with these numbers.
     *
     * @param area m²
     * @param yearlyRent yuan a year
     */
    public record LeaseFigure(
            int count, List<String> contracts, List<String> numbers, BigDecimal area, BigDecimal yearlyRent) {

        static LeaseFigure of(List<LeaseRow> rows) {
            return new LeaseFigure(
                    rows.size(),
                    rows.stream()
                            .map(row -> Objects.requireNonNull(row.contract(), row.number()))
                            .toList(),
                    rows.stream().map(LeaseRow::number).toList(),
                    sum(rows, LeaseRow::area),
                    sum(rows, LeaseRow::yearlyRent));
        }

        private static BigDecimal sum(List<LeaseRow> rows, Function<LeaseRow, BigDecimal> column) {
            return rows.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param where gives a new condition each time, of what is asked about */
    public LeaseYear of(Supplier<Where> where, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        List<LeaseRow> signed = rows(where.get().from("signedOn", first).to("signedOn", last), at);
        LocalDate yesterday = moments.today().minusDays(1);
        LocalDate ended = last.isAfter(yesterday) ? yesterday : last;
        return new LeaseYear(
                year,
                LeaseFigure.of(signed),
                LeaseFigure.of(
                        signed.stream().filter(row -> row.renews() != null).toList()),
                LeaseFigure.of(rows(where.get().from("endsOn", first).to("endsOn", last), at)),
                LeaseFigure.of(
                        rows(where.get().is("state", "SIGNED").from("to", first).to("to", ended), at)));
    }

    private List<LeaseRow> rows(Where where, At at) {
        return leases.all(where, at).stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(LeaseRow::number))
                .toList();
    }
}
