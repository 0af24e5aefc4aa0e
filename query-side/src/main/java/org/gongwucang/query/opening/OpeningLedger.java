package org.gongwucang.query.opening;

import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 期初台账: how far the go-live is; one row, since there is one house. */
@Component
public final class OpeningLedger extends Ledger<OpeningRow> {

    static final String HOUSE = "house";

    public OpeningLedger() {
        super("opening", 1, OpeningRow.class);
        on(OpeningProposed.class).key(e -> HOUSE).opens((e, fact) -> OpeningRow.proposed(e));
        on(OpeningProposalDeclined.class).key(e -> HOUSE).fold((row, e, fact) -> OpeningRow.NOTHING_PROPOSED);
        on(OpeningConfirmed.class).key(e -> HOUSE).fold((row, e, fact) -> row.confirmed(e));
    }
}
