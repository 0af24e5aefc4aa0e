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
 * 整改核实: somebody else has seen that it is so.
 *
 * @param measured m² of all of these
 * @param limit m² that the standard allows; null where none is in force for the rank
 * @param verifiedBy staff number
 * @param evidence SHA-256 of the files that prove it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record CorrectionVerified(
        String finding,
        BigDecimal measured,
        @Nullable BigDecimal limit,
        String verifiedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements FindingEntry, Decided, Proven {}
