package org.gongwucang.query.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 采购核查台账行: one check, as it was entered.
 *
 * @param event identifier of the entry, by which it can be taken back
 * @param assetClass the written form {@code system@edition:code}
 * @param free pieces that lay in stock for anybody to have
 * @param freeValue their original value, yuan
 * @param decision BUY or TAKE_FROM_STOCK
 * @param despiteStock it buys although there were some
 * @param price of a piece, yuan
 */
public record PurchaseCheckRow(
        String id,
        String event,
        String unit,
        String request,
        String assetClass,
        int wanted,
        long free,
        BigDecimal freeValue,
        Instant knownAt,
        String decision,
        boolean despiteStock,
        @Nullable BigDecimal price,
        @Nullable String reason,
        String checkedBy,
        LocalDate checkedOn) {

    static PurchaseCheckRow of(PurchaseChecked e, Fact fact) {
        return new PurchaseCheckRow(
                e.check(),
                fact.eventId(),
                e.unit(),
                e.request(),
                e.assetClass().text(),
                e.wanted(),
                e.free(),
                e.freeValue(),
                e.knownAt(),
                e.buys() ? "BUY" : "TAKE_FROM_STOCK",
                e.buys() && e.free() > 0,
                e.price(),
                e.reason(),
                e.checkedBy(),
                e.occurredOn());
    }
}
