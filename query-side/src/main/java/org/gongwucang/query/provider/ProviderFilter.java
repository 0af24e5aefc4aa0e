package org.gongwucang.query.provider;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 定点筛选: every given part must hold. */
record ProviderFilter(
        @Nullable List<String> kinds,
        @Nullable String provider,
        @Nullable LocalDate on) {

    static final ProviderFilter ALL = new ProviderFilter(null, null, null);

    Where where() {
        return new Where()
                .oneOf("kind", kinds)
                .is("provider", provider)
                .to("from", on)
                .from("to", on);
    }
}
