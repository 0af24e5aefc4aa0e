package org.gongwucang.query.erasure;

import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 删除筛选: every given part must hold. */
record ErasureFilter(@Nullable String kind, @Nullable String state) {

    static final ErasureFilter ALL = new ErasureFilter(null, null);

    Where on(Where where) {
        return where.is("kind", kind).is("state", state);
    }
}
