package org.gongwucang.query.savings;

import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Span;
import org.jspecify.annotations.Nullable;

/**
 * 周转查询.
 *
 * @param by HOUSE, GIVER, ASKER, CLASS or WAREHOUSE
 * @param span of days that have passed
 * @param seen units that the caller sees; null for all
 * @param under units asked about; null for all
 */
record TurnoverQuestion(
        String by,
        Span span,
        @Nullable Set<String> seen,
        @Nullable Set<String> under,
        @Nullable Set<String> classes,
        At at) {

    static final String HOUSE = "HOUSE";
    static final String ASKER = "ASKER";

    boolean isByAsker() {
        return by.equals(ASKER);
    }

    /** Whether the unit is asked about and seen: the one that asked, or the one on whose books the thing was. */
    boolean admits(@Nullable String unit) {
        return unit == null
                ? seen == null && under == null
                : (seen == null || seen.contains(unit)) && (under == null || under.contains(unit));
    }

    /** Things or ways of the units and classes asked about. */
    Where ofThings() {
        return new Where().oneOf("unit", seen).oneOf("unit", under).oneOf("assetClass", classes);
    }

    At before() {
        return new At(span.from().minusDays(1), at.knownAt());
    }

    At after() {
        return new At(span.to(), at.knownAt());
    }
}
