package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 送修: the thing is with a provider; place and custody stay as they are. Book strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record RepairStarted(
        String assetId, String provider, String reason, String document, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
