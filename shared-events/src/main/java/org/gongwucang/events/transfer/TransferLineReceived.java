package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 出仓明细签收: the unit has it. Strand of the line.
 *
 * @param newThing identifier of the lot that allotted pieces became at the unit
 * @param user staff number of whoever uses it
 */
@Revision("1")
public record TransferLineReceived(
        String order,
        int line,
        String kind,
        String thing,
        @Nullable String newThing,
        int pieces,
        @Nullable String user,
        String receivedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferLineEntry, Proven {}
