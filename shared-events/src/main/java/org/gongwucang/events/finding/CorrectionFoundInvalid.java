package org.gongwucang.events.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 无效整改: behind a partition through the same door, or for the same person alone, is as before (以门为界); the finding is open again.
 *
 * @param sameDoor whether the partitioned space is reached through the same door
 * @param exclusiveUse whether the person alone still uses it
 * @param counted m² that still count to the person
 * @param verifiedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record CorrectionFoundInvalid(
        String finding,
        boolean sameDoor,
        boolean exclusiveUse,
        BigDecimal counted,
        String verifiedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements FindingEntry, Proven {}
