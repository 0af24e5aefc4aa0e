package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆划拨申请: the vehicle is to go over to another unit.
 *
 * @param unit that gives
 * @param toUnit that is to have it
 * @param requestedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleAllotmentRequested(
        String vehicle,
        String code,
        String unit,
        String category,
        String toUnit,
        String reason,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleUnitEntry, Proven {}
