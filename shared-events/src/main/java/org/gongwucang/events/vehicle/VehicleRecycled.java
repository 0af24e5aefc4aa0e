package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆回收: the recycler has it, and gave a certificate.
 *
 * @param certificate number of the recycling certificate
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleRecycled(
        String vehicle,
        String unit,
        String certificate,
        String recycler,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleEntry, Proven {}
