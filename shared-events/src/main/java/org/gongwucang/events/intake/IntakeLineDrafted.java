package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 入仓明细起草: one line of what is surrendered. Strand of the line.
 *
 * @param line its number within the batch, from 1, never reused
 */
@Revision("1")
public record IntakeLineDrafted(String batch, int line, IntakeItem item, LocalDate occurredOn)
        implements IntakeLineEntry {}
