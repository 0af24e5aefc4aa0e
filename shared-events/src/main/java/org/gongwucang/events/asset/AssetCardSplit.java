package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 资产信息卡拆分: what stood on this card as one thing are several; each other one has a card of its own now. Book strand.
 *
 * @param value original value before, in yuan
 * @param left original value that stays with this card; with those of the new cards it is the value before, to the fen
 * @param into the new cards
 * @param splitBy staff number of who split it
 * @param evidence SHA-256 of the papers it rests on
 */
@Revision("1")
public record AssetCardSplit(
        String assetId,
        BigDecimal value,
        BigDecimal left,
        List<SplitCard> into,
        String reason,
        String document,
        String splitBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
