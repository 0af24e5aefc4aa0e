package org.gongwucang.query.approval;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/**
 * 审批筛选: every given part must hold.
 *
 * @param year of the decision, before it that of the asking
 */
record ApprovalFilter(
        @Nullable List<String> kinds,
        @Nullable List<String> results,
        @Nullable String number,
        @Nullable String under,
        @Nullable String decidedBy,
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final ApprovalFilter ALL = new ApprovalFilter(null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        Where where = seen.oneOf("kind", kinds)
                .oneOf("result", results)
                .is("number", number)
                .oneOf("unit", units.below(under, at))
                .is("decidedBy", decidedBy)
                .from("day", from)
                .to("day", to);
        return year == null ? where : inYear(where, year);
    }

    static Where inYear(Where where, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return where.from("day", first).to("day", first.plusYears(1).minusDays(1));
    }
}
