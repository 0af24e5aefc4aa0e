package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 批量保管移交接收: custody of what lies there has moved. Book strand.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record LotCustodyHandedOver(
        String lotId, String location, String from, String to, List<String> evidence, LocalDate occurredOn)
        implements StockLotEntry, Proven {}
