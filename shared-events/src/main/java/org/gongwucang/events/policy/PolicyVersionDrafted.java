package org.gongwucang.events.policy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 规则起草: how the rule shall read from a day on. It decides nothing before a second person activates it.
 *
 * @param effectiveFrom first day of decisions that it is meant for
 * @param effectiveTo last such day; null where it holds until another version does
 * @param values all values that the rule has
 * @param draftedBy staff number, or HOUSE for what the program brings along
 */
@Revision("1")
public record PolicyVersionDrafted(
        String rule,
        int version,
        String title,
        PolicySource source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<PolicyValue> values,
        String draftedBy,
        LocalDate occurredOn)
        implements PolicyEntry {}
