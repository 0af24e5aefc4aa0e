package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆登记上牌: it bears a plate in the name of its unit, and is in service from this day.
 *
 * @param certificate number of the registration certificate
 * @param registeredBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleRegistered(
        String vehicle,
        String code,
        String unit,
        String category,
        String plate,
        String certificate,
        String registeredBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleUnitEntry, Proven {}
