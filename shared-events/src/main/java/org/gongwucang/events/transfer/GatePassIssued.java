package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 出门单开具: in the act that issues these lines. Starts the strand of the pass.
 *
 * @param gatePass number, gapless per warehouse and year
 * @param number of the order
 * @param unit that gets the things
 */
@Revision("1")
public record GatePassIssued(
        String order,
        String gatePass,
        String number,
        String warehouse,
        String unit,
        List<Integer> lines,
        int pieces,
        String issuedBy,
        LocalDate occurredOn)
        implements GatePassEntry {}
