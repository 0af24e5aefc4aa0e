package org.gongwucang.query.disposal;

import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineEntry;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 处置明细台账: every line of every case, and what became of it. */
@Component
public final class DisposalLineLedger extends Ledger<DisposalLineRow> {

    public DisposalLineLedger() {
        super("disposal-line", 1, DisposalLineRow.class);
        on(DisposalLineDrafted.class).key(DisposalLineLedger::key).opens((e, fact) -> DisposalLineRow.drafted(e));
        on(DisposalLineWithdrawn.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.withState("WITHDRAWN"));
        on(DisposalLineFrozen.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.withState("FROZEN"));
        on(DisposalLineAppraised.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.appraised(e));
        on(DisposalLineValued.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.withValuation(e.amount()));
        on(DisposalLineReleased.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.withState("RELEASED"));
        on(DisposalLineExecuted.class).key(DisposalLineLedger::key).fold((row, e, fact) -> row.executed(e));
        on(DisposalProceedsRecorded.class)
                .when(e -> e.ofLine() != null)
                .key(e -> e.disposal() + "/" + e.ofLine())
                .fold((row, e, fact) -> row.paid(e.amount()));
        index("disposal", "line");
        index("number", "line");
        index("code");
        index("value");
        index("executedOn");
        index("unit", "number");
        text("name");
    }

    private static String key(DisposalLineEntry e) {
        return e.disposal() + "/" + e.line();
    }
}
