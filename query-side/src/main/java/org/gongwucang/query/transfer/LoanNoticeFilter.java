package org.gongwucang.query.transfer;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 到期提示筛选: every given part must hold. */
record LoanNoticeFilter(
        @Nullable String under,
        @Nullable String kind,
        @Nullable Boolean stands,
        @Nullable LocalDate notedFrom,
        @Nullable LocalDate notedTo) {

    static final LoanNoticeFilter ALL = new LoanNoticeFilter(null, null, null, null, null);

    Where on(Where where) {
        return where.is("kind", kind)
                .is("stands", stands)
                .from("notedOn", notedFrom)
                .to("notedOn", notedTo);
    }
}
