package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 出仓单筛选: every given part must hold. */
record TransferOrderFilter(
        @Nullable String number,
        @Nullable String purpose,
        @Nullable List<String> states,
        @Nullable String under,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable LocalDate requestedFrom,
        @Nullable LocalDate requestedTo,
        @Nullable String document,
        @Nullable String decidedBecause) {

    static final TransferOrderFilter ALL =
            new TransferOrderFilter(null, null, null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .is("purpose", purpose)
                .oneOf("state", states)
                .oneOf("unit", units.below(under, at))
                .from("dueOn", dueFrom)
                .to("dueOn", dueTo)
                .from("requestedOn", requestedFrom)
                .to("requestedOn", requestedTo)
                .is("document", document)
                .is("decidedBecause", decidedBecause);
    }
}
