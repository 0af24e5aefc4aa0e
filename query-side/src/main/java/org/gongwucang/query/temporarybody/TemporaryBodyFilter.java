package org.gongwucang.query.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 临时机构筛选: every given part must hold. */
record TemporaryBodyFilter(
        @Nullable List<String> states,
        @Nullable String leadUnder,
        @Nullable LocalDate endFrom,
        @Nullable LocalDate endTo,
        @Nullable Boolean outstanding) {

    static final TemporaryBodyFilter ALL = new TemporaryBodyFilter(null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.oneOf("state", states)
                .oneOf("leadUnit", units.below(leadUnder, at))
                .from("plannedEnd", endFrom)
                .to("plannedEnd", endTo)
                .is("out", outstanding);
    }
}
