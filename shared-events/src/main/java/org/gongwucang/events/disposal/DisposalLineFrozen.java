package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 处置冻结: the thing is kept where it is until the case is decided; entered in the act of the request. Strand of the line.
 *
 * @param kind ASSET or LOT
 */
@Revision("1")
public record DisposalLineFrozen(String disposal, int line, String kind, String thing, LocalDate occurredOn)
        implements DisposalLineEntry {}
