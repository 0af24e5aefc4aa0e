package org.gongwucang.query.period;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.jspecify.annotations.Nullable;

/**
 * 会计期间台账行: a month that was closed once at least.
 *
 * @param period the month, as {@code 2026-03}
 * @param state CLOSED, REOPENING (somebody asked for it) or REOPENED
 * @param requestedBy staff number of who asked for the reopening that is waited for or was the last
 * @param approvedBy staff number of who approved the last reopening
 * @param reason of that request
 * @param editions the closings, oldest first
 */
@RecordBuilder
public record PeriodRow(
        String period,
        String state,
        @Nullable String requestedBy,
        @Nullable String approvedBy,
        @Nullable String reason,
        List<Edition> editions)
        implements PeriodRowBuilder.With {

    /**
     * 版次: one closing of the month.
     *
     * @param closesAt from then on nothing dated in it was recorded
     */
    public record Edition(int edition, String closedBy, LocalDate closedOn, Instant closesAt) {

        static Edition of(PeriodClosed e) {
            return new Edition(e.edition(), e.closedBy(), e.occurredOn(), e.closesAt());
        }
    }

    static PeriodRow closed(@Nullable PeriodRow before, PeriodClosed e) {
        if (before == null) {
            return new PeriodRow(e.period(), "CLOSED", null, null, null, List.of(Edition.of(e)));
        }
        List<Edition> more = new ArrayList<>(before.editions());
        more.add(Edition.of(e));
        return before.withState("CLOSED").withEditions(more);
    }

    PeriodRow requested(PeriodReopeningRequested e) {
        return new PeriodRow(period, "REOPENING", e.requestedBy(), null, e.reason(), editions);
    }

    PeriodRow declined() {
        return new PeriodRow(period, "CLOSED", null, null, null, editions);
    }

    PeriodRow reopened(PeriodReopened e) {
        return new PeriodRow(period, "REOPENED", e.requestedBy(), e.approvedBy(), e.reason(), editions);
    }
}
