package org.gongwucang.events.running;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 定点外使用驳回: it may not be used.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param rejectedBy staff number
 */
@Revision("1")
public record OffListProviderRejected(
        VehicleRef about, String entry, String reason, String rejectedBy, LocalDate occurredOn)
        implements RunningEntry {}
