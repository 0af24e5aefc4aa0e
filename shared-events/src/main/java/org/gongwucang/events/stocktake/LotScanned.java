package org.gongwucang.events.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 批量点数: pieces of a lot were counted in a place. Strand of the line.
 *
 * @param scanId by which the device knows the scan
 * @param place location or unit
 * @param pieces that were there
 * @param finding FOUND, QUANTITY_DIFFERS, UNEXPECTED or DUPLICATE
 * @param scannedAt time of the device
 */
@Revision("1")
public record LotScanned(
        String line,
        String stockTake,
        String scanId,
        String place,
        int pieces,
        String finding,
        String scannedBy,
        Instant scannedAt,
        LocalDate occurredOn)
        implements CountLineEntry {}
