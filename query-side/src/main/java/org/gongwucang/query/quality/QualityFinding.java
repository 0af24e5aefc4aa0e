package org.gongwucang.query.quality;

import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/**
 * 检查发现: a flaw in a row of the register.
 *
 * @param key of the row
 * @param detail what is flawed: the code of the other thing, the class, the day of the last count; null where the check says it all
 */
record QualityFinding(
        QualityCheck check,
        String key,
        String code,
        String name,
        String unitCode,
        int pieces,
        @Nullable String detail) {

    static QualityFinding of(QualityCheck check, Seen<HoldingRow> seen, @Nullable String detail) {
        HoldingRow row = seen.row();
        return new QualityFinding(check, seen.key(), row.code(), row.name(), row.unit(), row.quantity(), detail);
    }
}
