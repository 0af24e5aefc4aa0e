package org.gongwucang.query.reassignment;

import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineEntry;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 划转明细台账: every line of every act, and what became of it. */
@Component
public final class ReassignmentLineLedger extends Ledger<ReassignmentLineRow> {

    public ReassignmentLineLedger() {
        super("reassignment-line", 1, ReassignmentLineRow.class);
        on(ReassignmentLineDrafted.class)
                .key(ReassignmentLineLedger::key)
                .opens((e, fact) -> ReassignmentLineRow.drafted(e));
        on(ReassignmentLineWithdrawn.class)
                .key(ReassignmentLineLedger::key)
                .fold((row, e, fact) -> row.withState("WITHDRAWN"));
        on(ReassignmentLineCustodianNamed.class)
                .key(ReassignmentLineLedger::key)
                .fold((row, e, fact) -> row.withCustodian(e.custodian()));
        on(ReassignmentLineMoved.class).key(ReassignmentLineLedger::key).fold((row, e, fact) -> row.moved(e));
        index("reassignment", "line");
        index("number", "line");
        index("code");
        index("value");
        index("movedOn");
        index("seenBy");
        index("fromUnit", "number");
        index("toUnit", "number");
        text("name");
    }

    private static String key(ReassignmentLineEntry e) {
        return e.reassignment() + "/" + e.line();
    }
}
