package org.gongwucang.events.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 入仓批次提交: the unit says that this is all; what looks like something already registered was found. Strands of the batch and of all lines.
 *
 * @param pieces of all lines
 * @param value original value of all lines in yuan
 * @param evidence SHA-256 of the documents that came with it
 * @param decidedBy rules by which it was decided; revision 1 did not name them
 */
@Revision("2")
public record IntakeBatchSubmitted(
        String batch,
        String submittedBy,
        int lines,
        int pieces,
        BigDecimal value,
        List<IntakeFinding> findings,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements IntakeEntry, Decided, Proven {}
