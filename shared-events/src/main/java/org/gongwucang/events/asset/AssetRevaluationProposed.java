package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 价值变动申请: somebody asks for another original value. Value strand.
 *
 * @param from original value in yuan as it stands
 * @param to original value in yuan that is asked for
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record AssetRevaluationProposed(
        String assetId,
        BigDecimal from,
        BigDecimal to,
        String reason,
        String document,
        String proposedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
