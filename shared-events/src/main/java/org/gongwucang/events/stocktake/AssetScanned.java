package org.gongwucang.events.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 扫码: a single thing was seen in a place. Strand of the line.
 *
 * @param scanId by which the device knows the scan
 * @param place location or unit
 * @param finding FOUND, FOUND_ELSEWHERE, UNEXPECTED or DUPLICATE
 * @param scannedAt time of the device
 */
@Revision("1")
public record AssetScanned(
        String line,
        String stockTake,
        String scanId,
        String place,
        String finding,
        String scannedBy,
        Instant scannedAt,
        LocalDate occurredOn)
        implements CountLineEntry {}
