package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 入仓明细短少: less came than the line says; what came was accepted before, in the same act. Strand of the line.
 *
 * @param missing pieces
 */
@Revision("1")
public record IntakeLineShort(
        String batch, int line, int missing, String reason, String countedBy, LocalDate occurredOn)
        implements IntakeLineEntry {}
