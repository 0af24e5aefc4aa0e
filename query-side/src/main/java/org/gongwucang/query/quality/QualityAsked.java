package org.gongwucang.query.quality;

import java.util.Set;
import org.gongwucang.query.holding.HoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * 检查所问.
 *
 * @param filter of cards and lots: with it nothing else is looked at
 * @param registers of those that are asked for the ones that the caller reads
 * @param under a unit, with those below it
 * @param days within which a thing is to be counted
 */
record QualityAsked(
        @Nullable HoldingFilter filter,
        Set<QualityRegister> registers,
        @Nullable String under,
        int days) {

    boolean looksAt(QualityRegister register) {
        return registers.contains(register) && (filter == null || register == QualityRegister.THING);
    }
}
