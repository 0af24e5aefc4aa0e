package org.gongwucang.events.intake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 入仓明细拒收: the goods were seen and not taken. Strand of the line. */
@Revision("1")
public record IntakeLineRefused(
        String batch, int line, String reason, String refusedBy, List<String> evidence, LocalDate occurredOn)
        implements IntakeLineEntry, Proven {}
