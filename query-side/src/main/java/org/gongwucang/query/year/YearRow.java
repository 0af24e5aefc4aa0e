package org.gongwucang.query.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.period.YearClosed;

/**
 * 年度台账行: a year that was closed once at least.
 *
 * @param editions the closings, oldest first
 */
public record YearRow(int year, List<Closing> editions) {

    public YearRow {
        editions = List.copyOf(editions);
    }

    /**
     * 年度结账: what was signed.
     *
     * @param periodEdition closing of the last month that it is of
     * @param form how the report is written
     * @param knownAt instant up to which it tells what was recorded
     * @param report SHA-256 of the canonical JSON
     * @param cut SHA-256 of the list of streams
     * @param root SHA-256 over these
     */
    public record Closing(
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
            LocalDate closedOn) {

        static Closing of(YearClosed e) {
            return new Closing(
                    e.edition(),
                    e.periodEdition(),
                    e.form(),
                    e.knownAt(),
                    e.report(),
                    e.cut(),
                    e.root(),
                    e.streams(),
                    e.entries(),
                    e.closedBy(),
                    e.occurredOn());
        }
    }

    static YearRow closed(YearClosed e) {
        return new YearRow(e.year(), List.of(Closing.of(e)));
    }

    YearRow closedAgain(YearClosed e) {
        List<Closing> more = new ArrayList<>(editions);
        more.add(Closing.of(e));
        return new YearRow(year, more);
    }
}
