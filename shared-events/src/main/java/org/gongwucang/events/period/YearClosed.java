package org.gongwucang.events.period;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 年度结账: what the books said of a year, signed for good (Order 738, Art. 44 to 46). The report and the list of streams are
 * files of the vault, named by their digests; both can be computed again from the entries alone.
 *
 * @param edition 1 for the first closing, one more for each that follows a reopening of its last month
 * @param periodEdition closing of its last month that the report is of
 * @param form how the report is written: a later program writes what it signed as it was
 * @param knownAt instant up to which the report tells what was recorded
 * @param report SHA-256 of its canonical JSON
 * @param cut SHA-256 of the list of streams, each with its last sequence and its leaf
 * @param root SHA-256 over these
 * @param streams how many there are
 * @param entries how many these hold up to the instant
 * @param closedBy staff number
 */
@Revision("1")
public record YearClosed(
        int year,
        int edition,
        int periodEdition,
        int form,
        Instant knownAt,
        String report,
        String cut,
        String root,
        int streams,
        long entries,
        String closedBy,
        LocalDate occurredOn)
        implements PeriodEntry {

    /** The last month of the year. */
    @Override
    public String period() {
        return year + "-12";
    }
}
