package org.gongwucang.query.provider;

import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 定点供应商台账: who was designated for what, and for which time. */
@Component
public final class ProviderLedger extends Ledger<ProviderDesignationRow> {

    public ProviderLedger() {
        super("provider", 1, ProviderDesignationRow.class);
        on(ProviderDesignated.class)
                .key(ProviderDesignated::designation)
                .opens((e, fact) -> ProviderDesignationRow.of(e));
        on(ProviderDesignationEnded.class)
                .key(ProviderDesignationEnded::designation)
                .fold((row, e, fact) -> row.ended(e));
        index(ProviderOrder.FIELDS);
        index("kind", "from", "provider");
    }
}
