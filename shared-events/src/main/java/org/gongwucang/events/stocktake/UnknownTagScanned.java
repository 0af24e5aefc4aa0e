package org.gongwucang.events.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 未知标签: something bears a tag that nothing known bears, or none. Strand of the line.
 *
 * @param scanId by which the device knows the scan
 * @param place location or unit
 * @param note what it looks like
 * @param finding UNKNOWN_TAG or DUPLICATE
 * @param scannedAt time of the device
 */
@Revision("1")
public record UnknownTagScanned(
        String line,
        String stockTake,
        String scanId,
        String place,
        @Nullable String note,
        String finding,
        String scannedBy,
        Instant scannedAt,
        LocalDate occurredOn)
        implements CountLineEntry {}
