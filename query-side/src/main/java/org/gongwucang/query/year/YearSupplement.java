package org.gongwucang.query.year;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补充报告: how an edition differs from the one before, and by which entries.
 *
 * @param since the edition that it is held against
 * @param differences by their paths
 * @param corrections in the order in which they were recorded
 */
public record YearSupplement(int since, List<Difference> differences, List<Correction> corrections) {

    /**
     * 差异: a value of the report.
     *
     * @param path through the JSON, members of lists by what they are about
     * @param before as JSON; null where it was not there
     * @param after as JSON; null where it is not there any more
     */
    public record Difference(
            String path, @Nullable String before, @Nullable String after) {}

    /**
     * 更正: an entry dated in the year or before, that was recorded after the edition before and is in this one.
     *
     * @param event its identifier
     * @param kind of the event
     * @param stream of what it is about
     * @param occurredOn its business day, or that of what it takes back
     * @param actor staff number
     */
    public record Correction(
            String event, String kind, String stream, LocalDate occurredOn, OffsetDateTime recordedAt, String actor) {}
}
