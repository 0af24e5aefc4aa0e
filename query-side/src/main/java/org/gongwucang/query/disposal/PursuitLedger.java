package org.gongwucang.query.disposal;

import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitEntry;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 账销案存台账: claims that are off the books and stay on file. */
@Component
public final class PursuitLedger extends Ledger<PursuitRow> {

    public PursuitLedger() {
        super("pursuit", 1, PursuitRow.class);
        on(PursuitOpened.class).key(PursuitLedger::key).opens((e, fact) -> PursuitRow.opened(e));
        on(PursuitStepTaken.class).key(PursuitLedger::key).fold((row, e, fact) -> row.pursued(e));
        on(PursuitRecovered.class).key(PursuitLedger::key).fold((row, e, fact) -> row.recovered(e));
        on(PursuitEnded.class).key(PursuitLedger::key).fold((row, e, fact) -> row.ended(e.reason(), e.occurredOn()));
        index("number", "line");
        index("openedOn");
        index("claim");
        index("state", "number");
        index("unit", "number");
    }

    private static String key(PursuitEntry e) {
        return e.disposal() + "/" + e.line();
    }
}
