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
 * 车辆报废申请: the vehicle is to be scrapped.
 *
 * @param certificateKind NONE, TECHNICAL or ACCIDENT: what the evidence certifies
 * @param condition FIT or UNFIT, as it was assessed last; null where it was not
 * @param requestedBy staff number
 * @param value what it cost, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleScrappingRequested(
        String vehicle,
        String code,
        String unit,
        String category,
        String certificateKind,
        @Nullable String condition,
        String reason,
        String requestedBy,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements VehicleUnitEntry, Decided, Proven {}
