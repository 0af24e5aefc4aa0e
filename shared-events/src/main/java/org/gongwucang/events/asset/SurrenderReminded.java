package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 催缴: the unit was reminded that the idle thing is overdue. Strand of idleness.
 *
 * @param number of the reminder about this thing since it was declared idle, from 1
 * @param dueOn last day on which it was to be surrendered
 * @param overdueDays days after that day
 * @param document number of the paper that was sent
 * @param remindedBy staff number
 */
@Revision("1")
public record SurrenderReminded(
        String assetId,
        String unit,
        int number,
        LocalDate dueOn,
        int overdueDays,
        String document,
        String remindedBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements AssetEntry, Decided {}
