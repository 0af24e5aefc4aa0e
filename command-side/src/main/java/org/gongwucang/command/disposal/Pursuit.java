package org.gongwucang.command.disposal;

import java.math.BigDecimal;
import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitEntry;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;

/**
 * 追偿: a claim that was written off and stays on file.
 *
 * @param claim yuan
 * @param recovered yuan that went to the treasury so far
 */
record Pursuit(boolean open, BigDecimal claim, BigDecimal recovered) {

    /** Nobody owes anything. */
    static final Pursuit NONE = new Pursuit(false, BigDecimal.ZERO, BigDecimal.ZERO);

    Pursuit after(PursuitEntry entry) {
        if (entry instanceof PursuitOpened e) {
            return new Pursuit(true, e.claim(), BigDecimal.ZERO);
        }
        if (entry instanceof PursuitRecovered e) {
            return new Pursuit(open, claim, recovered.add(e.amount()));
        }
        return entry instanceof PursuitEnded ? new Pursuit(false, claim, recovered) : this;
    }
}
