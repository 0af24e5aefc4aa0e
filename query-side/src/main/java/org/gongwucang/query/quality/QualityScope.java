package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/**
 * 检查范围.
 *
 * @param units whose rows are looked at; null for all
 * @param day on which what lapses has lapsed or not
 */
record QualityScope(@Nullable Set<String> units, LocalDate day, At at) {

    boolean has(@Nullable String unit) {
        return units == null || unit != null && units.contains(unit);
    }

    Where where() {
        return new Where().oneOf("unit", units);
    }
}
