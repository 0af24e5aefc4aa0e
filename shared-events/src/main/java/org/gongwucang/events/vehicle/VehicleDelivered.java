package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆交付: a vehicle that was approved for the unit is there; it is not registered yet. Starts every strand.
 *
 * @param purchase identifier of the approved purchase
 * @param number of the purchase
 * @param receivedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record VehicleDelivered(
        String vehicle,
        String code,
        VehicleCard card,
        String unit,
        String purchase,
        String number,
        String receivedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements VehicleUnitEntry, Proven {}
