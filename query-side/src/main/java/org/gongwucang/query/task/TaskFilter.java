package org.gongwucang.query.task;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 待办筛选: every given part must hold. */
record TaskFilter(
        @Nullable List<String> kinds,
        @Nullable String under,
        @Nullable String number,
        @Nullable LocalDate dueUntil,
        @Nullable LocalDate sinceUntil) {

    static final TaskFilter ALL = new TaskFilter(null, null, null, null, null);

    Where on(Where where, UnitTrees units, At at) {
        return where.oneOf("kind", kinds)
                .oneOf("unit", units.below(under, at))
                .is("number", number)
                .to("dueBy", dueUntil)
                .to("since", sinceUntil);
    }
}
