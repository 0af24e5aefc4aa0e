package org.gongwucang.query.purchase;

import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 采购核查台账: which purchases were held against the stock before, and which went on although there was some. */
@Component
public final class PurchaseCheckLedger extends Ledger<PurchaseCheckRow> {

    public PurchaseCheckLedger() {
        super("purchase-check", 2, PurchaseCheckRow.class);
        on(PurchaseChecked.class).key(PurchaseChecked::check).opens(PurchaseCheckRow::of);
        on(PurchaseWeighed.class).key(PurchaseWeighed::check).fold((row, e, fact) -> row.weighed(e));
        index("checkedOn");
        index("unit", "checkedOn");
        index("request");
    }
}
