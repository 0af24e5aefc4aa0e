package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 号牌释放: the vehicle bears the plate no more; another one may.
 *
 * @param holder identifier of the vehicle
 * @param code its asset code
 */
@Revision("1")
public record PlateReleased(String plate, String holder, String code, LocalDate occurredOn)
        implements VehicleMarkEntry {}
