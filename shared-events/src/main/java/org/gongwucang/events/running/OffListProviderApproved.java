package org.gongwucang.events.running;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 定点外使用批准: it may be used for one entry.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param approvedBy staff number
 */
@Revision("1")
public record OffListProviderApproved(VehicleRef about, String entry, String approvedBy, LocalDate occurredOn)
        implements RunningEntry {}
