package org.gongwucang.events.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 竣工验收: done, and for what cost.
 *
 * @param cost what it cost, in yuan
 * @param approved what was approved, in yuan
 * @param overCost why it cost more than was approved; null where it did not
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksAccepted(
        String order,
        BigDecimal cost,
        BigDecimal approved,
        @Nullable String overCost,
        String acceptedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements WorksEntry, Proven {}
