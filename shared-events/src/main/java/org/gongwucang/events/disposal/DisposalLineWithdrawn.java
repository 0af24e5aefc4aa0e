package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 处置明细撤下: the case is about it no more. Strand of the line.
 *
 * @param value original value of the pieces in yuan
 */
@Revision("1")
public record DisposalLineWithdrawn(String disposal, int line, int pieces, BigDecimal value, LocalDate occurredOn)
        implements DisposalLineEntry {}
