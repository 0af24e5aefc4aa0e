package org.gongwucang.query.policy;

import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 规则筛选. */
public record PolicyFilter(@Nullable String rule, @Nullable String state) {

    Where where() {
        return new Where().is("rule", rule).is("state", state);
    }
}
