package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 保管移交发起: the custodian offers the thing to another; custody has not moved. Book strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record CustodyOffered(String assetId, String from, String to, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
