package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.lease.LeaseCommand.Term;

/**
 * 租赁合同: what the parties signed.
 *
 * @param number as the parties have it
 * @param yearlyRent yuan a year
 * @param noticeDays days of notice before it may end early, 0 to 3650
 */
record Contract(Name number, Name lessor, Term term, Yuan yearlyRent, int noticeDays) {

    private static final int MOST_DAYS = 3650;

    Contract {
        LeaseRules.requireTerm(term);
        require(
                noticeDays >= 0 && noticeDays <= MOST_DAYS,
                "LEASE_NOTICE_INVALID",
                "days",
                noticeDays,
                "most",
                MOST_DAYS);
    }
}
