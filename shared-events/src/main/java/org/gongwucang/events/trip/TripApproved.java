package org.gongwucang.events.trip;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 用车批准: it may be made.
 *
 * @param special by the special approval that a day off needs
 * @param daysOff days off on which it falls
 * @param approvedBy staff number
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record TripApproved(
        String trip,
        boolean special,
        List<String> daysOff,
        String approvedBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements TripEntry, Decided {}
