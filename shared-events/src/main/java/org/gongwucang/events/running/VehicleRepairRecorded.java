package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 小额维修登记: a repair that needs no approval was made.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param work what was done
 * @param cost yuan
 * @param odometer km
 * @param invoice number
 * @param provider code
 * @param offListApproval entry by which the use of a provider that is not designated was approved; null where it is
 *     designated
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleRepairRecorded(
        VehicleRef about,
        String entry,
        String work,
        BigDecimal cost,
        int odometer,
        String invoice,
        String provider,
        @Nullable String offListApproval,
        String recordedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements RunningEntry, Decided, Proven {}
