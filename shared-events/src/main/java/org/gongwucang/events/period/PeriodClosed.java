package org.gongwucang.events.period;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 期间结账: from {@code closesAt} on nothing is entered that is dated on or before the last day of this month.
 *
 * @param period the month, as {@code 2026-03}
 * @param edition 1 for the first closing, one more for each that follows a reopening
 * @param closedBy staff number
 * @param closesAt lies some time after the recording, so that every process knows of it in time
 */
@Revision("1")
public record PeriodClosed(String period, int edition, String closedBy, Instant closesAt, LocalDate occurredOn)
        implements PeriodEntry {}
