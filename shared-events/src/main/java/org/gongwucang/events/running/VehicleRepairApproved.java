package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 维修批准: the repair may be made, up to its estimate; the vehicle is under repair until it is completed.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param estimate yuan
 * @param approvedBy staff number
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehicleRepairApproved(
        VehicleRef about,
        String entry,
        BigDecimal estimate,
        String approvedBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements RunningEntry, Decided {}
