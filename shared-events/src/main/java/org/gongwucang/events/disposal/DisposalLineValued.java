package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 明细评估: what it is worth today, in yuan; entered in the act of the valuation. Strand of the line. */
@Revision("1")
public record DisposalLineValued(String disposal, int line, BigDecimal amount, LocalDate occurredOn)
        implements DisposalLineEntry {}
