package org.gongwucang.events.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 入仓批次办结: every line was decided; the unit has its receipt. Strands of the batch and of all lines.
 *
 * @param receipt number of 接收专用收据, gapless per warehouse and year
 * @param pieces accepted
 * @param value original value of what was accepted in yuan
 */
@Revision("1")
public record IntakeBatchClosed(
        String batch,
        String receipt,
        int linesAccepted,
        int pieces,
        BigDecimal value,
        int linesRefused,
        int linesShort,
        String closedBy,
        LocalDate occurredOn)
        implements IntakeEntry {}
