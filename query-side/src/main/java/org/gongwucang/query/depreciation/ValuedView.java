package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 净值: what every row shows of what it is still worth, whatever it is a row of. Amounts in yuan. */
public abstract class ValuedView<R> extends RowView<R> {

    private final NetValue value;

    ValuedView(Seen<R> seen, NetValue value) {
        super(seen);
        this.value = value;
    }

    /** Pieces that share the amounts. */
    public abstract int quantity();

    /** Its value of a dimension; null where it has none. */
    abstract @Nullable String group(String dimension);

    public final String getMonth() {
        return value.month().toString();
    }

    public final String getBasis() {
        return value.basis().name();
    }

    public final int getPolicyVersion() {
        return value.policyVersion();
    }

    public final BigDecimal getOriginal() {
        return value.original();
    }

    public final @Nullable String getFrom() {
        return value.from() == null ? null : value.from().toString();
    }

    public final @Nullable Integer getLifeMonths() {
        return value.lifeMonths();
    }

    public final int getMonths() {
        return value.months();
    }

    public final BigDecimal getAccumulated() {
        return value.accumulated();
    }

    public final BigDecimal getNet() {
        return value.net();
    }
}
