package org.gongwucang.query.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 会计期间: as GraphQL shows it. */
public final class PeriodView extends RowView<PeriodRow> {

    public PeriodView(Seen<PeriodRow> seen) {
        super(seen);
    }

    public String period() {
        return row().period();
    }

    public LocalDate firstDay() {
        return YearMonth.parse(row().period()).atDay(1);
    }

    public LocalDate lastDay() {
        return YearMonth.parse(row().period()).atEndOfMonth();
    }

    public String state() {
        return row().state();
    }

    public @Nullable String requestedBy() {
        return row().requestedBy();
    }

    public @Nullable String approvedBy() {
        return row().approvedBy();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public List<PeriodEdition> editions() {
        List<PeriodEdition> editions = new ArrayList<>();
        for (PeriodRow.Edition closing : row().editions()) {
            PeriodEdition before = editions.isEmpty() ? null : editions.get(editions.size() - 1);
            editions.add(new PeriodEdition(lastDay(), closing, before));
        }
        return editions;
    }
}
