package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 批量期初登记: the quantity was there before the house opened its books, in stock at {@code location} or in use at {@code unit} (location null). Starts every strand. */
@Revision("1")
public record LotOpeningBalanceRecorded(
        String lotId,
        String code,
        Card card,
        int quantity,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        @Nullable String book,
        int row,
        LocalDate occurredOn)
        implements StockLotEntry, ThingOpening {}
