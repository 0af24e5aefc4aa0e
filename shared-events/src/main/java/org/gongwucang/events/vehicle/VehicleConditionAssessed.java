package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车况鉴定: somebody looked whether it is still fit to be driven. Strand of the condition.
 *
 * @param condition FIT or UNFIT
 * @param assessedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleConditionAssessed(
        String vehicle,
        String unit,
        String condition,
        String findings,
        String assessedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleEntry, Proven {}
