package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 申报闲置: its unit does not use the thing any more. Strand of idleness.
 *
 * @param unit that has it in use
 * @param idleSince day from which on it has not been used
 * @param dueOn last day to surrender it to the warehouse; null where no rule was in force
 * @param declaredBy staff number
 */
@Revision("1")
public record AssetDeclaredIdle(
        String assetId,
        String code,
        ClassRef assetClass,
        String unit,
        LocalDate idleSince,
        @Nullable LocalDate dueOn,
        String reason,
        String declaredBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements AssetEntry, Decided {}
