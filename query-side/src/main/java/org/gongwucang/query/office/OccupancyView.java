package org.gongwucang.query.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 办公室使用: as GraphQL shows it. Names and relations come in batches. */
public final class OccupancyView extends RowView<OccupancyRow> {

    public OccupancyView(Seen<OccupancyRow> seen) {
        super(seen);
    }

    public String staff() {
        return row().staff();
    }

    public String code() {
        return row().code();
    }

    public String rank() {
        return row().rank();
    }

    public @Nullable String post() {
        return row().post();
    }

    public BigDecimal share() {
        return row().share();
    }

    public boolean sits() {
        return row().sits();
    }

    public LocalDate takenOn() {
        return row().takenOn();
    }

    public @Nullable LocalDate leftOn() {
        return row().leftOn();
    }

    String unitCode() {
        return row().unit();
    }

    String roomId() {
        return row().room();
    }
}
