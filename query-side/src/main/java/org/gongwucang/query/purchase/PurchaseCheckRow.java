package org.gongwucang.query.purchase;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.configuration.ConfigurationExcess;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseWeighed;
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
 * @param excesses by what it is above the configuration standard
 * @param standardVersion by which it was weighed; null where it was not
 */
@RecordBuilder
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
        boolean overStandard,
        List<String> excesses,
        @Nullable Integer standardVersion,
        String checkedBy,
        LocalDate checkedOn)
        implements PurchaseCheckRowBuilder.With {

    public PurchaseCheckRow {
        excesses = List.copyOf(excesses);
    }

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
                false,
                List.of(),
                null,
                e.checkedBy(),
                e.occurredOn());
    }

    PurchaseCheckRow weighed(PurchaseWeighed e) {
        return withOverStandard(!e.excesses().isEmpty())
                .withExcesses(
                        e.excesses().stream().map(ConfigurationExcess::text).toList())
                .withStandardVersion(
                        e.decidedBy().isEmpty() ? null : e.decidedBy().get(0).version());
    }
}
