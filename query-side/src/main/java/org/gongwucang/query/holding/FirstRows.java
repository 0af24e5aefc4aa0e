package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.jspecify.annotations.Nullable;

/** 首行: the row that an opening entry, a registration or the receipt of a lot begins. */
final class FirstRows {

    private FirstRows() {}

    static HoldingRow of(AssetRegistered e) {
        return registered(e.assetId(), e.code(), "ASSET", e.card(), 1, e.unit(), e.occurredOn());
    }

    static HoldingRow of(OpeningBalanceRecorded e) {
        HoldingRow row = registered(e.assetId(), e.code(), "ASSET", e.card(), 1, e.unit(), e.occurredOn());
        return placed(row, e.location(), e.custodian(), e.account());
    }

    static HoldingRow of(LotOpeningBalanceRecorded e) {
        HoldingRow row = registered(e.lotId(), e.code(), "LOT", e.card(), e.quantity(), e.unit(), e.occurredOn());
        return placed(row, e.location(), e.custodian(), e.account());
    }

    static HoldingRow of(LotReceived e) {
        HoldingRow row = registered(e.lotId(), e.code(), "LOT", e.card(), e.quantity(), e.unit(), e.occurredOn());
        return placed(row, e.location(), e.custodian(), e.account());
    }

    /** In use at the unit that got it. */
    static HoldingRow of(LotAllotted e) {
        HoldingRow row = registered(e.lotId(), e.code(), "LOT", e.card(), e.quantity(), e.unit(), e.occurredOn());
        return placed(row, null, e.custodian(), null);
    }

    /** In use at the unit that it went over to. */
    static HoldingRow of(ReassignedLotOpened e) {
        HoldingRow row = registered(e.lotId(), e.code(), "LOT", e.card(), e.quantity(), e.unit(), e.occurredOn());
        return placed(row, null, e.custodian(), null);
    }

    private static HoldingRow registered(
            String id, String code, String kind, Card card, int quantity, String unit, LocalDate on) {
        return new HoldingRow(
                id,
                code,
                kind,
                card.name(),
                card.specification(),
                card.brand(),
                card.assetClass().text(),
                unit,
                null,
                null,
                null,
                null,
                "REGISTERED",
                quantity,
                card.unitValue(),
                card.unitValue().multiply(BigDecimal.valueOf(quantity)),
                card.acquiredOn(),
                card.serialNo(),
                card.oldCardNo(),
                on,
                on,
                null,
                List.of(),
                false,
                0,
                null,
                null,
                null,
                List.of(),
                0,
                BigDecimal.ZERO,
                0,
                List.of());
    }

    private static HoldingRow placed(
            HoldingRow row, @Nullable String location, @Nullable String custodian, @Nullable String account) {
        return location == null
                ? row.inUse(custodian, row.bookedOn())
                : row.stored(row.unit(), location, custodian, account, row.bookedOn());
    }
}
