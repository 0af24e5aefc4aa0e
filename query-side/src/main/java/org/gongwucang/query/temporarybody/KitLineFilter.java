package org.gongwucang.query.temporarybody;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 配置明细筛选: every given part must hold. */
record KitLineFilter(
        @Nullable String body,
        @Nullable Boolean open,
        @Nullable Boolean toRecover,
        @Nullable LocalDate dueTo,
        @Nullable String code) {

    static final KitLineFilter ALL = new KitLineFilter(null, null, null, null, null);

    Where on(Where seen) {
        return seen.is("body", body)
                .is("open", open)
                .is("toRecover", toRecover)
                .to("dueOn", dueTo)
                .is("code", code);
    }
}
