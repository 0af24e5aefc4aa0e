package org.gongwucang.events.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 问题登记: offices of a person are above the standard, or rooms are used as they may not be. Starts the finding.
 *
 * @param number of the finding, gapless per unit and year
 * @param kind OVER_STANDARD or IRREGULAR_USE
 * @param unit that it concerns
 * @param staff staff number of the person whose offices are too large; null where it is about a use
 * @param rank level and rank of the person
 * @param spaces what was measured
 * @param measured m² of all of these
 * @param limit m² that the standard allows; null where none is in force for the rank
 * @param excess m² above the limit; null where there is no limit
 * @param text what was found, in words
 * @param recordedBy staff number
 * @param evidence SHA-256 of the files that prove it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record FindingRecorded(
        String finding,
        String number,
        String kind,
        String unit,
        @Nullable String staff,
        @Nullable String rank,
        List<FindingSpace> spaces,
        BigDecimal measured,
        @Nullable BigDecimal limit,
        @Nullable BigDecimal excess,
        @Nullable String text,
        String recordedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements FindingEntry, Decided, Proven {}
