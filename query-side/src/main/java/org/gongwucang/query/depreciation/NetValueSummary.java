package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;

/** 净值汇总: the lines and their sums, in yuan. */
record NetValueSummary(
        String month,
        int policyVersion,
        List<NetValueLine> lines,
        BigDecimal original,
        BigDecimal accumulated,
        BigDecimal net) {

    static NetValueSummary of(MonthEnd end, DepreciationRule rule, List<NetValueLine> lines) {
        return new NetValueSummary(
                end.month().toString(),
                rule.version(),
                lines,
                NetValueLine.sum(lines, NetValueLine::original),
                NetValueLine.sum(lines, NetValueLine::accumulated),
                NetValueLine.sum(lines, NetValueLine::net));
    }
}
