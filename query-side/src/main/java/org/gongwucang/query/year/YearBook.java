package org.gongwucang.query.year;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.period.PeriodRow;
import org.gongwucang.query.year.YearRow.Closing;
import org.springframework.stereotype.Component;

/** 年度账: which years were closed, and whether their last month still is. */
@Component
class YearBook {

    private static final Duration SETTLING = Duration.ofSeconds(60);

    private final LedgerReader<YearRow> years;
    private final LedgerReader<PeriodRow> periods;

    YearBook(LedgerReader<YearRow> years, LedgerReader<PeriodRow> periods) {
        this.years = years;
        this.periods = periods;
    }

    /** 年度状态. */
    enum YearState {
        CLOSED,
        REOPENED
    }

    /** 年度: as GraphQL shows it. */
    record ClosedYear(int year, YearState state, List<YearEdition> editions, long version) {}

    /** 末月结账: of the last month of a year. */
    record LastMonth(int edition, Instant closesAt) {

        /** From then on its figures are final. */
        Instant settledAt() {
            return closesAt.plus(SETTLING);
        }
    }

    List<ClosedYear> all() {
        return years.all(new Where(), At.NOW).stream()
                .sorted(Comparator.comparing((Seen<YearRow> seen) -> seen.row().year())
                        .reversed())
                .map(this::shown)
                .toList();
    }

    private ClosedYear shown(Seen<YearRow> seen) {
        YearRow row = seen.row();
        Closing last = row.editions().get(row.editions().size() - 1);
        boolean stands = lastMonth(row.year())
                .filter(month -> month.edition() == last.periodEdition())
                .isPresent();
        return new ClosedYear(
                row.year(),
                stands ? YearState.CLOSED : YearState.REOPENED,
                row.editions().stream().map(YearEdition::new).toList(),
                seen.version());
    }

    List<Closing> closings(int year) {
        return years.row(String.valueOf(year), At.NOW)
                .map(seen -> seen.row().editions())
                .orElse(List.of());
    }

    /** The standing closing of its last month; empty while that is open. */
    Optional<LastMonth> lastMonth(int year) {
        return periods.row(year + "-12", At.NOW)
                .map(Seen::row)
                .filter(row -> !row.state().equals("REOPENED"))
                .map(row -> row.editions().get(row.editions().size() - 1))
                .map(closing -> new LastMonth(closing.edition(), closing.closesAt()));
    }
}
