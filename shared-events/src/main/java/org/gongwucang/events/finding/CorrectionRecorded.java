package org.gongwucang.events.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 整改登记: it was corrected, as somebody says who did it.
 *
 * @param method SWAP, PARTITION, VACATE_ALL or MERGE
 * @param account what was done
 * @param partitioned m² behind the partition; null for other methods
 * @param sameDoor whether the partitioned space is reached through the same door
 * @param exclusiveUse whether the person alone still uses it
 * @param correctedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record CorrectionRecorded(
        String finding,
        String method,
        String account,
        @Nullable BigDecimal partitioned,
        boolean sameDoor,
        boolean exclusiveUse,
        String correctedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements FindingEntry, Proven {}
