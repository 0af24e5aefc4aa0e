package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/** 面积标准: what each rank may have on a day. */
interface AreaStandard {

    Limit of(String rank, LocalDate day, At known);

    /**
     * 限额.
     *
     * @param area m²; null where none is in force for the rank
     * @param version 0 then, and where it is only tried
     */
    record Limit(String rule, @Nullable BigDecimal area, int version) {}
}
