package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 划转起草: things that one unit uses are to go over to another one, without passing the warehouse. Starts the act.
 *
 * @param number of the act, gapless per giving unit and year
 * @param form DIRECT or REORGANISATION
 * @param fromUnit that gives
 * @param toUnit that receives
 * @param document of the reorganisation, or by which the units agreed
 */
@Revision("1")
public record ReassignmentDrafted(
        String reassignment,
        String number,
        String form,
        String fromUnit,
        String toUnit,
        @Nullable String document,
        String reason,
        LocalDate occurredOn)
        implements ReassignmentEntry {}
