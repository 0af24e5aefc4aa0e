package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 归还检查: what an inspector found of what came back, or was not taken. Strand of the line.
 *
 * @param result PASS, REPAIR, DAMAGED or WRONG_ITEM; a damage has to be answered for, a wrong thing did not come back
 * @param location where the pieces lie from now on; null where they were the wrong ones
 * @param custodian staff number of whoever keeps them
 */
@Revision("1")
public record TransferReturnInspected(
        String order,
        int line,
        String kind,
        String thing,
        int pieces,
        String result,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String note,
        String inspectedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferLineEntry, Proven {}
