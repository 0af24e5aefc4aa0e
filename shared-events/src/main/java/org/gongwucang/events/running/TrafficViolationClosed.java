package org.gongwucang.events.running;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 违章处理: it was dealt with.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param outcome how
 * @param closedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record TrafficViolationClosed(
        VehicleRef about,
        String entry,
        String outcome,
        boolean paidByDriver,
        String closedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
