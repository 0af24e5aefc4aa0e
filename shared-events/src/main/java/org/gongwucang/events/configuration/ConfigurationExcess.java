package org.gongwucang.events.configuration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 超标: by what something is above the configuration standard.
 *
 * @param measure PIECES or PRICE
 * @param assetClass beginning of the written form of a class, as the rule has it
 * @param code of the thing whose price it is; null of pieces, and where the thing is not bought yet
 * @param policyVersion of the rule
 * @param limit pieces that all heads together may have, or yuan of a piece
 * @param held pieces that the unit has, or that were approved for it; 0 of a price
 * @param asked further pieces, or yuan of a piece
 */
public record ConfigurationExcess(
        String measure,
        String assetClass,
        @Nullable String code,
        int policyVersion,
        BigDecimal limit,
        int held,
        BigDecimal asked) {

    /** As a text, for rows and facts. */
    public String text() {
        return measure.equals("PIECES")
                ? assetClass + ": " + held + " + " + asked.toPlainString() + " > " + limit.toPlainString()
                : (code == null ? "" : code + " ") + assetClass + ": " + asked.toPlainString() + " > "
                        + limit.toPlainString() + " CNY";
    }
}
