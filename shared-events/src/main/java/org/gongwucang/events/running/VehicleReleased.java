package org.gongwucang.events.running;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 派车取消: the trip is not made.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 */
@Revision("1")
public record VehicleReleased(VehicleRef about, String entry, String reason, LocalDate occurredOn)
        implements RunningEntry {}
