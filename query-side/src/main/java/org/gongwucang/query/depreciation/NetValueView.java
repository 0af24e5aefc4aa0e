package org.gongwucang.query.depreciation;

import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** 净值: as GraphQL shows it, of a card or of a part of a lot as it stood at the end of the month. */
public final class NetValueView extends ValuedView<HoldingRow> {

    NetValueView(Seen<HoldingRow> seen, NetValue value) {
        super(seen, value);
    }

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    @Override
    public int quantity() {
        return row().quantity();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public String unitCode() {
        return row().unit();
    }

    @Override
    @Nullable
    String group(String dimension) {
        return switch (dimension) {
            case "CLASS" -> row().assetClass();
            case "STATE" -> row().state();
            case "LOCATION" -> row().location();
            case "CUSTODIAN" -> row().custodian();
            default -> row().unit();
        };
    }
}
