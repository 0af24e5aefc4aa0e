package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 购车到货: what was pending is held from this day.
 *
 * @param code asset code of the vehicle
 */
@Revision("1")
public record VehiclePurchaseDelivered(
        String unit, String purchase, String number, String vehicle, String code, String category, LocalDate occurredOn)
        implements FleetPurchaseEntry, FleetVehicleEntry {}
