package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 分类变动驳回: the class stays. Strand of the proposal.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetReclassificationDeclined(
        String assetId, String declinedBy, String reason, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
