package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 车辆加油: fuel was bought.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param amount yuan
 * @param odometer km
 * @param card fuel card
 * @param provider code
 * @param offListApproval entry by which the use of a provider that is not designated was approved; null where it is
 *     designated
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record VehicleRefuelled(
        VehicleRef about,
        String entry,
        BigDecimal litres,
        BigDecimal amount,
        int odometer,
        @Nullable String card,
        String provider,
        @Nullable String offListApproval,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
