package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 疑似重复核定: the acceptor has looked at what the line looks like and says whether it is the same thing. Strand of the line. */
@Revision("1")
public record IntakeFindingDecided(
        String batch,
        int line,
        IntakeFinding finding,
        boolean duplicate,
        String reason,
        String decidedBy,
        LocalDate occurredOn)
        implements IntakeLineEntry {}
