package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 期初登记: the thing was there before the house opened its books: in stock at {@code location} with custodian and account, or in use at {@code unit} (location null; the custodian is then the unit's person, if known). Starts every strand. */
@Revision("1")
public record OpeningBalanceRecorded(
        String assetId,
        String code,
        Card card,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        @Nullable String book,
        int row,
        LocalDate occurredOn)
        implements AssetEntry, ThingOpening {}
