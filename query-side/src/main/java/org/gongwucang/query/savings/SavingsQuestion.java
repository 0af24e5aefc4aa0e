package org.gongwucang.query.savings;

import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Span;
import org.jspecify.annotations.Nullable;

/**
 * 节约查询.
 *
 * @param span of days that have passed
 * @param seen units that the caller sees; null for all
 * @param under units asked about; null for all
 */
record SavingsQuestion(
        Span span,
        @Nullable Set<String> seen,
        @Nullable Set<String> under,
        @Nullable Set<String> classes,
        At at) {

    /** What these units asked for, or wanted to buy, of the classes. */
    Where where() {
        return new Where().oneOf("unit", seen).oneOf("unit", under).oneOf("assetClass", classes);
    }
}
