package org.gongwucang.query.intake;

import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineEntry;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 入仓明细台账: every line of every batch, and what became of it. */
@Component
public final class IntakeLineLedger extends Ledger<IntakeLineRow> {

    public IntakeLineLedger() {
        super("intake-line", 1, IntakeLineRow.class);
        on(IntakeLineDrafted.class).key(IntakeLineLedger::key).opens((e, fact) -> IntakeLineRow.drafted(e));
        on(IntakeLineWithdrawn.class).key(IntakeLineLedger::key).fold((row, e, fact) -> row.withdrawn());
        on(IntakeLineAccepted.class).key(IntakeLineLedger::key).fold((row, e, fact) -> row.accepted(e));
        on(IntakeLineRefused.class).key(IntakeLineLedger::key).fold((row, e, fact) -> row.refused(e));
        on(IntakeLineShort.class).key(IntakeLineLedger::key).fold((row, e, fact) -> row.fellShort(e));
        index("batch", "line");
        index("code");
        index("serialNo");
        text("name");
    }

    private static String key(IntakeLineEntry e) {
        return e.batch() + "/" + e.line();
    }
}
