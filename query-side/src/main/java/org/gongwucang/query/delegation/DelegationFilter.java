package org.gongwucang.query.delegation;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 授权筛选: every given part must hold. */
record DelegationFilter(
        @Nullable String under,
        @Nullable String delegator,
        @Nullable String delegate,
        @Nullable String role,
        @Nullable LocalDate inForceOn) {

    static final DelegationFilter ALL = new DelegationFilter(null, null, null, null, null);

    Where on(Where where) {
        return where.is("delegator", delegator)
                .is("delegate", delegate)
                .is("role", role)
                .to("from", inForceOn)
                .from("lastDay", inForceOn);
    }
}
