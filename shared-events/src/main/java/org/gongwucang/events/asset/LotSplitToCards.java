package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量拆卡: pieces of the lot have a card each now. Book strand.
 *
 * @param location where they lie in stock; null in use at the unit
 * @param quantity pieces, one for each new card
 * @param value original value of these pieces, which is that of the new cards, to the fen, in yuan
 * @param into the new cards
 * @param splitBy staff number of who split it
 * @param evidence SHA-256 of the papers it rests on
 */
@Revision("1")
public record LotSplitToCards(
        String lotId,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        int quantity,
        BigDecimal value,
        List<SplitCard> into,
        String reason,
        String document,
        String splitBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements StockLotEntry, Proven {}
