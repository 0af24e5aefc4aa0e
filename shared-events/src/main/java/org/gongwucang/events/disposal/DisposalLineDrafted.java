package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 处置明细起草: one thing, or some pieces of a lot, that the case is about. Strand of the line.
 *
 * @param line its number within the case, from 1, never reused
 * @param unit whose case it is
 */
@Revision("1")
public record DisposalLineDrafted(
        String disposal, int line, String number, String unit, String form, DisposalItem item, LocalDate occurredOn)
        implements DisposalLineEntry {}
