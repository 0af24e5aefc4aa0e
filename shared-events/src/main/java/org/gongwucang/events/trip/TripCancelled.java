package org.gongwucang.events.trip;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 用车取消: it is not made after all.
 *
 * @param vehicle identifier of the one that was dispatched
 * @param driver staff number
 * @param cancelledBy staff number
 */
@Revision("1")
public record TripCancelled(
        String trip,
        String reason,
        @Nullable String vehicle,
        @Nullable String driver,
        String cancelledBy,
        LocalDate occurredOn)
        implements TripEntry {}
