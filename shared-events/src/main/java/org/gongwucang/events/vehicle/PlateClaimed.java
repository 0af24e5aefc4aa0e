package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 号牌占用: the vehicle bears the plate.
 *
 * @param holder identifier of the vehicle
 * @param code its asset code
 */
@Revision("1")
public record PlateClaimed(String plate, String holder, String code, LocalDate occurredOn)
        implements VehicleMarkEntry {}
