package org.gongwucang.query.stocktake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 盘点: as GraphQL shows it. */
public final class StockTakeView extends RowView<StockTakeRow> {

    public StockTakeView(Seen<StockTakeRow> seen) {
        super(seen);
    }

    StockTakeRow told() {
        return row();
    }

    public String stockTake() {
        return row().stockTake();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String scope() {
        return row().scope();
    }

    public List<String> places() {
        return row().places();
    }

    public LocalDate countedAsOf() {
        return row().asOf();
    }

    public OffsetDateTime instant() {
        return row().knownAt().atOffset(ZoneOffset.UTC);
    }

    public List<String> counters() {
        return row().counters();
    }

    public boolean blind() {
        return row().blind();
    }

    public String document() {
        return row().document();
    }

    public String state() {
        return row().state();
    }

    public String plannedBy() {
        return row().plannedBy();
    }

    public LocalDate plannedOn() {
        return row().plannedOn();
    }

    public @Nullable Integer things() {
        return row().things();
    }

    public @Nullable Integer pieces() {
        return row().pieces();
    }

    public @Nullable BigDecimal value() {
        return row().value();
    }

    public @Nullable String digest() {
        return row().digest();
    }

    public @Nullable String frozenBy() {
        return row().frozenBy();
    }

    public @Nullable Integer approvedDifferences() {
        return row().approvedDifferences();
    }

    public @Nullable String approvedBy() {
        return row().approvedBy();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable String decidedBy() {
        return row().decided();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable Integer posted() {
        return row().posted();
    }

    public @Nullable String postedBy() {
        return row().postedBy();
    }

    public @Nullable LocalDate postedOn() {
        return row().postedOn();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public List<String> batches() {
        return row().batches();
    }
}
