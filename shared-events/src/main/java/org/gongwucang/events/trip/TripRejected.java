package org.gongwucang.events.trip;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 用车驳回: it is not to be made.
 *
 * @param rejectedBy staff number
 */
@Revision("1")
public record TripRejected(String trip, String reason, String rejectedBy, LocalDate occurredOn) implements TripEntry {}
