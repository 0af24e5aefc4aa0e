package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 解冻: this hold no longer binds the thing; others may. Book strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record HoldLifted(
        String assetId, String hold, String kind, String reason, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
