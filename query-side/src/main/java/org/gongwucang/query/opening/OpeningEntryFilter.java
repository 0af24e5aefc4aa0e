package org.gongwucang.query.opening;

import java.util.List;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 期初条目筛选: every given part must hold. */
record OpeningEntryFilter(@Nullable String book, @Nullable List<String> codes) {

    static final OpeningEntryFilter ALL = new OpeningEntryFilter(null, null);

    Where where() {
        return new Where().is("book", book).oneOf("code", codes);
    }
}
