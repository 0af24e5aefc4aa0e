package org.gongwucang.events.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 车辆出售初审: the first of two approvers agrees.
 *
 * @param step 1 or 2
 * @param approvedBy staff number
 * @param value what it cost, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleSaleStepApproved(
        String vehicle,
        int step,
        String approvedBy,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements VehicleEntry, Decided, Proven {}
