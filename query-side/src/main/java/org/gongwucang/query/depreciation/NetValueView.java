package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 净值: as GraphQL shows it, of a card or of a part of a lot as it stood at the end of the month. */
public final class NetValueView extends RowView<HoldingRow> {

    private final NetValue value;

    NetValueView(Seen<HoldingRow> seen, NetValue value) {
        super(seen);
        this.value = value;
    }

    public String month() {
        return value.month().toString();
    }

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    public int quantity() {
        return row().quantity();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public String unitCode() {
        return row().unit();
    }

    public String basis() {
        return value.basis().name();
    }

    public int policyVersion() {
        return value.policyVersion();
    }

    public BigDecimal original() {
        return value.original();
    }

    public @Nullable String from() {
        return value.from() == null ? null : value.from().toString();
    }

    public @Nullable Integer lifeMonths() {
        return value.lifeMonths();
    }

    public int months() {
        return value.months();
    }

    public BigDecimal accumulated() {
        return value.accumulated();
    }

    public BigDecimal net() {
        return value.net();
    }

    NetValue value() {
        return value;
    }

    String group(String dimension) {
        return switch (dimension) {
            case "CLASS" -> row().assetClass();
            case "STATE" -> row().state();
            case "LOCATION" -> String.valueOf(row().location());
            case "CUSTODIAN" -> String.valueOf(row().custodian());
            default -> row().unit();
        };
    }
}
