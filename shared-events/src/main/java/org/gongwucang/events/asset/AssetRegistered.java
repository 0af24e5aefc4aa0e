package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 资产登记: a new card for a thing of the unit, on the ground of a source document. Starts every strand. */
@Revision("1")
public record AssetRegistered(
        String assetId, String code, Card card, String unit, String source, String document, LocalDate occurredOn)
        implements AssetEntry, ThingOpening {}
