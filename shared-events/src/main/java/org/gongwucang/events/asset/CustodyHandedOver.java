package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 保管移交接收: the other accepted, custody has moved. Book strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record CustodyHandedOver(String assetId, String from, String to, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
