package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 维修完成: what was approved was done.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param cost yuan
 * @param odometer km
 * @param invoice number
 * @param provider code
 * @param offListApproval entry by which the use of a provider that is not designated was approved
 * @param completedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record VehicleRepairCompleted(
        VehicleRef about,
        String entry,
        BigDecimal cost,
        int odometer,
        String invoice,
        String provider,
        @Nullable String offListApproval,
        String completedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
