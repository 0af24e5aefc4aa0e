package org.gongwucang.query.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 采购核查: as GraphQL shows it. */
final class PurchaseCheckView extends RowView<PurchaseCheckRow> {

    PurchaseCheckView(Seen<PurchaseCheckRow> seen) {
        super(seen);
    }

    public String event() {
        return row().event();
    }

    public String request() {
        return row().request();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public int wanted() {
        return row().wanted();
    }

    public long free() {
        return row().free();
    }

    public BigDecimal freeValue() {
        return row().freeValue();
    }

    public OffsetDateTime knownAt() {
        return row().knownAt().atOffset(ZoneOffset.UTC);
    }

    public String decision() {
        return row().decision();
    }

    public boolean despiteStock() {
        return row().despiteStock();
    }

    public @Nullable BigDecimal price() {
        return row().price();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public boolean overStandard() {
        return row().overStandard();
    }

    public List<String> excesses() {
        return row().excesses();
    }

    public @Nullable Integer standardVersion() {
        return row().standardVersion();
    }

    public String checkedBy() {
        return row().checkedBy();
    }

    public LocalDate checkedOn() {
        return row().checkedOn();
    }

    String unitCode() {
        return row().unit();
    }
}
