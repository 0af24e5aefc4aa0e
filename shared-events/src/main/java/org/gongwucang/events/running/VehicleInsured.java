package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 车辆投保: it is insured for a time.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param from first day
 * @param to last day
 * @param premium yuan
 * @param gapReason why some days between two policies are not insured
 * @param provider code
 * @param offListApproval entry by which the use of a provider that is not designated was approved; null where it is
 *     designated
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record VehicleInsured(
        VehicleRef about,
        String entry,
        String policyNo,
        LocalDate from,
        LocalDate to,
        BigDecimal premium,
        @Nullable String gapReason,
        String provider,
        @Nullable String offListApproval,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
