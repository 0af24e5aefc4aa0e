package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆划拨接收: the receiving unit signs that it will have it.
 *
 * @param unit that receives
 * @param agreedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleAllotmentAgreed(
        String vehicle, String unit, String agreedBy, List<String> evidence, LocalDate occurredOn)
        implements VehicleUnitEntry, Proven {}
