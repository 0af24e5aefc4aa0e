package org.gongwucang.query.delegation;

import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 授权台账: who had whose role, on which days. */
@Component
public final class DelegationLedger extends Ledger<DelegationRow> {

    public DelegationLedger() {
        super("delegation", 1, DelegationRow.class);
        on(RoleDelegated.class).key(RoleDelegated::delegation).opens(DelegationRow::of);
        on(DelegationRevoked.class).key(DelegationRevoked::delegation).fold(DelegationRow::revoked);
        index("from");
        index("unit", "from");
        index("delegator", "from");
        index("delegate", "from");
        index("lastDay");
    }
}
