package org.gongwucang.query.period;

import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningDeclined;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 会计期间台账: the months that were closed, each with its closings. */
@Component
public final class PeriodLedger extends Ledger<PeriodRow> {

    public PeriodLedger() {
        super("period", 1, PeriodRow.class);
        on(PeriodClosed.class)
                .key(PeriodClosed::period)
                .when(e -> e.edition() == 1)
                .opens((e, fact) -> PeriodRow.closed(null, e));
        on(PeriodClosed.class)
                .key(PeriodClosed::period)
                .when(e -> e.edition() > 1)
                .fold((row, e, fact) -> PeriodRow.closed(row, e));
        on(PeriodReopeningRequested.class)
                .key(PeriodReopeningRequested::period)
                .fold((row, e, fact) -> row.requested(e));
        on(PeriodReopeningDeclined.class).key(PeriodReopeningDeclined::period).fold((row, e, fact) -> row.declined());
        on(PeriodReopened.class).key(PeriodReopened::period).fold((row, e, fact) -> row.reopened(e));
        ignores(YearClosed.class);
        index("period");
        index("state", "period");
    }
}
