package org.gongwucang.query.idleness;

import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 应缴台账: what units declared idle, until when it is to be surrendered, and how often they were reminded. */
@Component
public final class SurrenderDutyLedger extends Ledger<SurrenderDutyRow> {

    public SurrenderDutyLedger() {
        super("surrender-duty", 1, SurrenderDutyRow.class);
        on(AssetDeclaredIdle.class).key(AssetDeclaredIdle::assetId).opens((e, fact) -> SurrenderDutyRow.declared(e));
        on(SurrenderReminded.class).key(SurrenderReminded::assetId).fold((row, e, fact) -> row.reminded(e));
        on(AssetIdlenessEnded.class).key(AssetIdlenessEnded::assetId).fold((row, e, fact) -> row.ended(e));
        view("open", row -> row.state().equals("OPEN"));
        index("code");
        index("state", "dueOn");
        index("unit", "dueOn");
    }
}
