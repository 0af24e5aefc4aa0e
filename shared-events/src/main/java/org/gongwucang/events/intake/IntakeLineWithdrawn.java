package org.gongwucang.events.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 入仓明细撤下: the line is surrendered no more. Strand of the line.
 *
 * @param pieces that it would have brought
 * @param value original value of these in yuan
 */
@Revision("1")
public record IntakeLineWithdrawn(String batch, int line, int pieces, BigDecimal value, LocalDate occurredOn)
        implements IntakeLineEntry {}
