package org.gongwucang.query.reallocation;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 用房调剂筛选: every given part must hold. */
record SpaceReallocationFilter(
        @Nullable List<String> numbers,
        @Nullable List<String> states,
        @Nullable String to,
        @Nullable String concerning,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo) {

    static final SpaceReallocationFilter ALL = new SpaceReallocationFilter(null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.oneOf("number", numbers)
                .oneOf("state", states)
                .oneOf("toUnit", units.below(to, at))
                .oneOf("seenBy", units.below(concerning, at))
                .from("decidedOn", decidedFrom)
                .to("decidedOn", decidedTo);
    }
}
