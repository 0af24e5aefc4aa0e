package org.gongwucang.query.finding;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 问题筛选: every given part must hold. */
record FindingFilter(
        @Nullable String number,
        @Nullable List<String> states,
        @Nullable List<String> kinds,
        @Nullable List<String> methods,
        @Nullable String staff,
        @Nullable String under,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate recordedFrom,
        @Nullable LocalDate recordedTo) {

    static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        Where where = seen.is("number", number)
                .oneOf("state", states)
                .oneOf("kind", kinds)
                .oneOf("method", methods)
                .is("staff", staff)
                .oneOf("unit", units.below(under, at))
                .from("recordedOn", recordedFrom)
                .to("recordedOn", recordedTo);
        Where due = dueBy == null ? where : where.is("state", "PLANNED").to("dueOn", dueBy);
        return reviewBy == null ? due : due.is("state", "DEFERRED").to("reviewOn", reviewBy);
    }
}
