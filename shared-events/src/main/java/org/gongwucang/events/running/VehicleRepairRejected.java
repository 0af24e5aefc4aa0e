package org.gongwucang.events.running;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 维修驳回: the repair is not to be made.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param rejectedBy staff number
 */
@Revision("1")
public record VehicleRepairRejected(
        VehicleRef about, String entry, String reason, String rejectedBy, LocalDate occurredOn)
        implements RunningEntry {}
