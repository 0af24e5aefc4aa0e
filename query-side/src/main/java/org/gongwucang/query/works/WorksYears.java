package org.gongwucang.query.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 维修改造年度统计: which orders were begun, accepted and handed over in a year. */
@Component
class WorksYears {

    private final LedgerReader<WorksRow> orders;

    WorksYears(LedgerReader<WorksRow> orders) {
        this.orders = orders;
    }

    /** 年度. */
    record WorksYear(int year, WorksFigure started, WorksFigure accepted, WorksFigure handedOver) {}

    /**
     * 统计数: of the orders with these numbers.
     *
     * @param amount approved, in yuan
     * @param cost of those accepted, in yuan
     */
    record WorksFigure(int count, List<String> numbers, BigDecimal amount, BigDecimal cost) {

        static WorksFigure of(List<WorksRow> rows) {
            return new WorksFigure(
                    rows.size(),
                    rows.stream().map(WorksRow::number).toList(),
                    sum(rows, WorksRow::amount),
                    sum(rows, WorksRow::cost));
        }

        private static BigDecimal sum(List<WorksRow> rows, Function<WorksRow, @Nullable BigDecimal> column) {
            return rows.stream()
                    .flatMap(row -> Stream.ofNullable(column.apply(row)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param where gives a new condition each time, of what is asked about */
    WorksYear of(Supplier<Where> where, int year, At at) {
        return new WorksYear(
                year,
                figure(where.get(), "startedOn", year, at),
                figure(where.get(), "acceptedOn", year, at),
                figure(where.get(), "keysOn", year, at));
    }

    private WorksFigure figure(Where where, String day, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Where inYear = where.from(day, first).to(day, first.plusYears(1).minusDays(1));
        return WorksFigure.of(orders.all(inYear, at).stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(WorksRow::number))
                .toList());
    }
}
