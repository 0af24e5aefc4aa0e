package org.gongwucang.query.policy;

import org.gongwucang.events.policy.PolicyCited;
import org.gongwucang.events.policy.PolicyEntry;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDeclined;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 规则台账: every version of every rule, with its source, who drafted it and who activated it. */
@Component
public final class PolicyLedger extends Ledger<PolicyVersionRow> {

    public PolicyLedger() {
        super("policy", 1, PolicyVersionRow.class);
        on(PolicyVersionDrafted.class).key(PolicyLedger::key).opens((e, fact) -> PolicyVersionRow.drafted(e));
        on(PolicyVersionActivated.class).key(PolicyLedger::key).fold((row, e, fact) -> row.activated(e));
        on(PolicyVersionDeclined.class).key(PolicyLedger::key).fold((row, e, fact) -> row.declined(e));
        // Told for guards; what was decided is in the journal of decisions.
        ignores(PolicyCited.class);
        index("rule", "version");
        index("state", "rule", "version");
    }

    static String key(PolicyEntry e) {
        return e.rule() + "/" + e.version();
    }
}
