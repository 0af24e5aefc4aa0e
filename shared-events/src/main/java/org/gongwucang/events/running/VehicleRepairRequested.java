package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 维修申请: a repair is asked for.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param work what is to be done
 * @param estimate yuan
 * @param provider code
 * @param offListApproval entry by which the use of a provider that is not designated was approved; null where it is
 *     designated
 * @param requestedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record VehicleRepairRequested(
        VehicleRef about,
        String entry,
        String work,
        BigDecimal estimate,
        String provider,
        @Nullable String offListApproval,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
