package org.gongwucang.query.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 处置案: as GraphQL shows it. Unit and lines come in batches. */
public final class DisposalCaseView extends RowView<DisposalCaseRow> {

    public DisposalCaseView(Seen<DisposalCaseRow> seen) {
        super(seen);
    }

    public String disposal() {
        return row().disposal();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String form() {
        return row().form();
    }

    public String document() {
        return row().document();
    }

    public String grounds() {
        return row().grounds();
    }

    public @Nullable String body() {
        return row().body();
    }

    public String state() {
        return row().state();
    }

    public LocalDate draftedOn() {
        return row().draftedOn();
    }

    public @Nullable String requestedBy() {
        return row().requestedBy();
    }

    public @Nullable LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable String appraisedBy() {
        return row().appraisedBy();
    }

    public @Nullable String valuedBy() {
        return row().valuedBy();
    }

    public @Nullable BigDecimal valuation() {
        return row().valuation();
    }

    public List<String> approvedBy() {
        return row().approvedBy();
    }

    public @Nullable String approval() {
        return row().approval();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable BigDecimal price() {
        return row().price();
    }

    public @Nullable String buyer() {
        return row().buyer();
    }

    public boolean belowFloor() {
        return row().belowFloor();
    }

    public @Nullable LocalDate executedOn() {
        return row().executedOn();
    }

    public int lineCount() {
        return row().lines();
    }

    public int pieces() {
        return row().pieces();
    }

    public BigDecimal value() {
        return row().value();
    }

    public int linesExecuted() {
        return row().linesExecuted();
    }

    public int piecesExecuted() {
        return row().piecesExecuted();
    }

    public BigDecimal valueExecuted() {
        return row().valueExecuted();
    }

    public BigDecimal proceeds() {
        return row().proceeds();
    }

    public List<String> receipts() {
        return row().receipts();
    }

    public @Nullable LocalDate settledOn() {
        return row().settledOn();
    }

    public @Nullable LocalDate closedOn() {
        return row().closedOn();
    }

    public @Nullable BigDecimal pricePercent() {
        return PricePercent.of(row().price(), row().valuation());
    }
}
