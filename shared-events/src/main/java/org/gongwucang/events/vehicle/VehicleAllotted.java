package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆划拨: it was approved, and the vehicle is the other unit's from this day.
 *
 * @param approvedBy staff number
 * @param giverHeld vehicles that the giving unit has left
 * @param giverEstablishment that it may have; 0 where none was set
 * @param held vehicles that the receiving unit has then
 * @param establishment that it may have
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleAllotted(
        String vehicle,
        String code,
        String category,
        String fromUnit,
        String toUnit,
        String approvedBy,
        int giverHeld,
        int giverEstablishment,
        int held,
        int establishment,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleEntry, Proven {}
