package org.gongwucang.events.period;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 反结账: the month is open again, with every month after it, each told in an entry of its own: what was stated at the end of these
 * builds on it. What was reported stays as it was.
 *
 * @param requestedBy staff number of who asked for it
 * @param approvedBy staff number of another person
 * @param reason of who asked for it
 */
@Revision("1")
public record PeriodReopened(String period, String requestedBy, String approvedBy, String reason, LocalDate occurredOn)
        implements PeriodEntry {}
