package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 续借: what is on loan may stay until another day. Strand of the line.
 *
 * @param extension 1 for the first
 */
@Revision("1")
public record LoanExtended(
        String order,
        int line,
        String kind,
        String thing,
        int extension,
        LocalDate from,
        LocalDate dueOn,
        String reason,
        String extendedBy,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements TransferLineEntry, Decided {}
