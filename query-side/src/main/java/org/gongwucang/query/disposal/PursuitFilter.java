package org.gongwucang.query.disposal;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 追偿筛选: every given part must hold. */
record PursuitFilter(
        @Nullable String number,
        @Nullable List<String> states,
        @Nullable String under,
        @Nullable String debtor) {

    static final PursuitFilter ALL = new PursuitFilter(null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .oneOf("state", states)
                .oneOf("unit", units.below(under, at))
                .is("debtor", debtor);
    }
}
