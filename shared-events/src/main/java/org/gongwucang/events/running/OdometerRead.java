package org.gongwucang.events.running;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 里程登记: what the odometer showed.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param odometer km
 * @param recordedBy staff number
 */
@Revision("1")
public record OdometerRead(VehicleRef about, String entry, int odometer, String recordedBy, LocalDate occurredOn)
        implements RunningEntry {}
