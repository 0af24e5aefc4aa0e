package org.gongwucang.query.ledger;

import org.gongwucang.query.ledger.Chair.Bought;
import org.gongwucang.query.ledger.Chair.Carried;
import org.gongwucang.query.ledger.Chair.Smudged;
import org.gongwucang.query.ledger.Chair.Valued;

final class ChairLedger extends Ledger<ChairRow> {

    ChairLedger() {
        super("chair", 1, ChairRow.class);
        on(Bought.class).key(Bought::id).opens((e, fact) -> new ChairRow(e.room(), e.worth()));
        on(Carried.class).key(Carried::id).fold((row, e, fact) -> new ChairRow(e.room(), row.worth()));
        on(Smudged.class).key(e -> "chair").fold((row, e, fact) -> row);
        on(Valued.class).key(Valued::id).fold((row, e, fact) -> new ChairRow(row.room(), e.worth()));
    }
}
