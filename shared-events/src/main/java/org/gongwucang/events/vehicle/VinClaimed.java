package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车架号占用: the vehicle has the identification number, also when it is gone.
 *
 * @param holder identifier of the vehicle
 * @param code its asset code
 */
@Revision("1")
public record VinClaimed(String vin, String holder, String code, LocalDate occurredOn) implements VehicleMarkEntry {}
