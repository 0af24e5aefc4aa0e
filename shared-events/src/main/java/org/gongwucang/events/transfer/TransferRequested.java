package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 出仓单提交: the unit asks. A step of every line.
 *
 * @param value original value of what is named, in yuan; things of a class are not among it yet
 */
@Revision("1")
public record TransferRequested(
        String order,
        String requestedBy,
        int lines,
        int pieces,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements TransferEntry, Decided, Proven {}
