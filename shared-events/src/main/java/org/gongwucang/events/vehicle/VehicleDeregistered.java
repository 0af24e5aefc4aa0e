package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 车辆注销: its registration ended, and with it its scrapping; the plate is free, the identification number stays used.
 *
 * @param plate null where it had none
 * @param proof number of the proof of deregistration
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleDeregistered(
        String vehicle,
        String code,
        String unit,
        String category,
        @Nullable String plate,
        String proof,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleEntry, Proven {}
