package org.gongwucang.query.holding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.holding.HoldingSummaries.SumLine;
import org.gongwucang.query.holding.HoldingSummaries.Sums;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账汇总: what the register holds within the caller's reach, summed up by one dimension. */
@Component
public class HoldingQuestions {

    private static final Map<String, String> COLUMNS = Map.of(
            "UNIT", "unit",
            "CLASS", "assetClass",
            "STATE", "state",
            "LOCATION", "location",
            "CUSTODIAN", "custodian");

    private final HoldingSummaries summaries;
    private final HoldingConditions conditions;

    HoldingQuestions(HoldingSummaries summaries, HoldingConditions conditions) {
        this.summaries = summaries;
        this.conditions = conditions;
    }

    /** @param by name of the dimension, as the schema has it */
    public HoldingSummary summary(String by, @Nullable HoldingFilter filter, At at) {
        String column = Objects.requireNonNull(COLUMNS.get(by), by);
        Sums sums = summaries.by(column, conditions.where(filter, at), at);
        List<HoldingSummary.Line> lines =
                sums.lines().stream().map(group -> line(group, by, at)).toList();
        return new HoldingSummary(sums.trueAt(), lines, sums.rows(), sums.pieces(), sums.value());
    }

    private static HoldingSummary.Line line(SumLine group, String by, At at) {
        return new HoldingSummary.Line(group.key(), group.rows(), group.pieces(), group.value(), by, at);
    }
}
