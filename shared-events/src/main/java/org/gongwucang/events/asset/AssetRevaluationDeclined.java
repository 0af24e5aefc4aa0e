package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 价值变动驳回: the value stays. Value strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetRevaluationDeclined(
        String assetId, String declinedBy, String reason, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
