package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 借用丢失: pieces on loan will not come back; somebody has to answer for them. Strand of the line. */
@Revision("1")
public record TransferLineLossReported(
        String order,
        int line,
        String kind,
        String thing,
        int pieces,
        String circumstances,
        String reportedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferLineEntry, Proven {}
