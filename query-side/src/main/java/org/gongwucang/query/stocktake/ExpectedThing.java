package org.gongwucang.query.stocktake;

import java.math.BigDecimal;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.question.RowView;
import org.gongwucang.query.stocktake.ExpectedSets.Expected;
import org.jspecify.annotations.Nullable;

/** 应有物资: as GraphQL shows it, with the line by which it was counted or missed, if there is one. */
public final class ExpectedThing extends RowView<HoldingRow> {

    private final Expected expected;
    private final @Nullable StockTakeLineRow line;

    ExpectedThing(Expected expected, @Nullable StockTakeLineRow line) {
        super(expected.seen());
        this.expected = expected;
        this.line = line;
    }

    public String id() {
        return row().id();
    }

    public String code() {
        return row().code();
    }

    public String kind() {
        return row().kind();
    }

    public String name() {
        return row().name();
    }

    String unitCode() {
        return row().unit();
    }

    public String place() {
        return expected.place();
    }

    public @Nullable String custodian() {
        return row().custodian();
    }

    public int pieces() {
        return row().quantity();
    }

    public BigDecimal value() {
        return row().value();
    }

    public boolean counted() {
        return line != null;
    }

    public @Nullable String finding() {
        return line == null ? null : line.finding();
    }

    public @Nullable String state() {
        return line == null ? null : line.state();
    }
}
