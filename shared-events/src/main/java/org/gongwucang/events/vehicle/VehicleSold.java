package org.gongwucang.events.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 车辆售出: it is somebody else's; what it brought went to the treasury.
 *
 * @param plate null where it had none
 * @param price in yuan
 * @param receipt number of the treasury receipt
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleSold(
        String vehicle,
        String code,
        String unit,
        String category,
        @Nullable String plate,
        String buyer,
        BigDecimal price,
        String receipt,
        String recordedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements VehicleEntry, Decided, Proven {}
