package org.gongwucang.query.year;

import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningDeclined;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 年度台账: the years that were closed, each with what was signed. */
@Component
public final class YearLedger extends Ledger<YearRow> {

    public YearLedger() {
        super("year", 1, YearRow.class);
        on(YearClosed.class)
                .key(e -> String.valueOf(e.year()))
                .when(e -> e.edition() == 1)
                .opens((e, fact) -> YearRow.closed(e));
        on(YearClosed.class)
                .key(e -> String.valueOf(e.year()))
                .when(e -> e.edition() > 1)
                .fold((row, e, fact) -> row.closedAgain(e));
        // Months have a ledger of their own.
        ignores(
                PeriodClosed.class,
                PeriodReopeningRequested.class,
                PeriodReopeningDeclined.class,
                PeriodReopened.class);
        index("year");
    }
}
