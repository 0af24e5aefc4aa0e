package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 分类变动批准: a second person agrees; the card is reclassified in the same act. Strand of the proposal.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetReclassificationApproved(
        String assetId, String approvedBy, List<String> evidence, LocalDate occurredOn) implements AssetEntry, Proven {}
