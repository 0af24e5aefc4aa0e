package org.gongwucang.events.trip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 驾驶员收车: a driver is free again. Strand of the trip.
 *
 * @param until when the driver came back; null where the trip was not made
 */
@Revision("1")
public record DriverReleased(
        String staff, String trip, @Nullable LocalDateTime until, LocalDate occurredOn) implements DriverEntry {}
