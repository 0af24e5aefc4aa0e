package org.gongwucang.query.opening;

import java.math.BigDecimal;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 期初条目: as GraphQL shows it. */
public final class OpeningEntry extends RowView<OpeningEntryRow> {

    public OpeningEntry(Seen<OpeningEntryRow> seen) {
        super(seen);
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

    public @Nullable String book() {
        return row().book();
    }

    /** Of the book. */
    public int getRow() {
        return row().row();
    }

    public int quantity() {
        return row().quantity();
    }

    public BigDecimal value() {
        return row().value();
    }
}
