package org.gongwucang.query.office;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 办公室使用筛选: every given part must hold. */
record OccupancyFilter(
        @Nullable String staff,
        @Nullable String under,
        @Nullable String room,
        @Nullable List<String> ranks,
        boolean left) {

    static final OccupancyFilter ALL = new OccupancyFilter(null, null, null, null, false);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("sits", !left)
                .is("staff", staff)
                .oneOf("unit", units.below(under, at))
                .is("code", room)
                .oneOf("rank", ranks);
    }
}
