package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 出车费用: what the trip cost beside fuel.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param tolls yuan
 * @param parking yuan
 * @param other yuan
 */
@Revision("1")
public record VehicleTripSettled(
        VehicleRef about, String entry, BigDecimal tolls, BigDecimal parking, BigDecimal other, LocalDate occurredOn)
        implements RunningEntry {}
