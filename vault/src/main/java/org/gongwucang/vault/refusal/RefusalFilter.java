package org.gongwucang.vault.refusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记簿筛选: every given part must hold; the days are the first and the last. */
public record RefusalFilter(
        @Nullable String rule,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable String command,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final RefusalFilter ALL = new RefusalFilter(null, null, null, null, null, null);
}
