package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车架号释放: the vehicle was entered by mistake.
 *
 * @param holder identifier of the vehicle
 * @param code its asset code
 */
@Revision("1")
public record VinReleased(String vin, String holder, String code, LocalDate occurredOn) implements VehicleMarkEntry {}
