package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 解除处置冻结: the thing stays; entered in the act of the rejection or the withdrawal. Strand of the line.
 *
 * @param kind ASSET or LOT
 */
@Revision("1")
public record DisposalLineReleased(String disposal, int line, String kind, String thing, LocalDate occurredOn)
        implements DisposalLineEntry {}
