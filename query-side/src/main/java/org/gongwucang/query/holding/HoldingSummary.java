package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/** 汇总: sums by one dimension, the greatest value first. */
public record HoldingSummary(OffsetDateTime trueAt, List<Line> lines, int rows, long pieces, BigDecimal value) {

    /** 汇总行. {@code at} is the moment at which its name is looked up. */
    public record Line(@Nullable String key, int rows, long pieces, BigDecimal value, String dimension, At at) {}
}
