package org.gongwucang.events.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 车辆出售申请: the vehicle is to be sold for this price.
 *
 * @param valuation in yuan
 * @param report number of the valuation report
 * @param price asked, in yuan
 * @param requestedBy staff number
 * @param value what it cost, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleSaleRequested(
        String vehicle,
        String code,
        String unit,
        String category,
        BigDecimal valuation,
        String report,
        BigDecimal price,
        String reason,
        String requestedBy,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements VehicleUnitEntry, Decided, Proven {}
