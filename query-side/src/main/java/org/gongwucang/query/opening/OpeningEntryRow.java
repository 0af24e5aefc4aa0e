package org.gongwucang.query.opening;

import java.math.BigDecimal;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 期初条目行: a card, lot, vehicle, building or room as it was when the house opened its books, whatever became of it since.
 *
 * @param kind ASSET, LOT, VEHICLE, BUILDING, ROOM or LEASE
 * @param book that it came from; null by hand
 * @param row of the book, 0 by hand
 * @param value quantity times unit value, yuan
 */
public record OpeningEntryRow(
        String id, String code, String kind, @Nullable String book, int row, int quantity, BigDecimal value) {

    static OpeningEntryRow of(OpeningBalanceRecorded e) {
        return new OpeningEntryRow(
                e.assetId(), e.code(), "ASSET", e.book(), e.row(), 1, e.card().unitValue());
    }

    static OpeningEntryRow of(LotOpeningBalanceRecorded e) {
        BigDecimal value = e.card().unitValue().multiply(BigDecimal.valueOf(e.quantity()));
        return new OpeningEntryRow(e.lotId(), e.code(), "LOT", e.book(), e.row(), e.quantity(), value);
    }

    /** What is rented is no asset of the house: it counts, and is worth nothing here. */
    static OpeningEntryRow of(OpeningLeaseRecorded e) {
        return new OpeningEntryRow(e.lease(), e.number(), "LEASE", e.book(), e.row(), 1, BigDecimal.ZERO);
    }

    /** By hand; nothing where the old books give no value. */
    static OpeningEntryRow of(String id, String code, String kind, @Nullable BigDecimal value) {
        return new OpeningEntryRow(id, code, kind, null, 0, 1, value == null ? BigDecimal.ZERO : value);
    }

    static OpeningEntryRow of(VehicleOpeningRecorded e) {
        return new OpeningEntryRow(
                e.vehicle(), e.code(), "VEHICLE", e.book(), e.row(), 1, e.card().cost());
    }

    String line() {
        return OpeningDigest.line(id, quantity, value);
    }
}
