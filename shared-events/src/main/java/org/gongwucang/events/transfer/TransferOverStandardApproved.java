package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.configuration.ConfigurationExcess;

/**
 * 超标准批准: an approver agrees to more, or dearer things, than the configuration standard gives the unit, on the ground of a paper. Said in
 * the act that approves the order or a step of it. A step of every line.
 *
 * @param step 1 or 2
 * @param document by which the exception was granted
 */
@Revision("1")
public record TransferOverStandardApproved(
        String order,
        int step,
        String approvedBy,
        List<ConfigurationExcess> excesses,
        String document,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferEntry, Proven {}
