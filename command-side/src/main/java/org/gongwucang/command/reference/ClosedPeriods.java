package org.gongwucang.command.reference;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.OpenDays;
import org.gongwucang.events.Entry;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 期间参照: which months are closed, and since when. A closing bites a minute after it was recorded, longer than any value
 * is kept, so a house of which no month was ever closed may be remembered as that, too.
 */
@Component
public class ClosedPeriods extends ReferenceReader<ClosedPeriods.Closings> implements OpenDays {

    /** The one stream of the calendar. */
    public static final String STREAM = "periods:house";

    public ClosedPeriods(EventStore events) {
        super(events);
    }

    /** Closed months and the instants from which they are; with a month everything before it is closed. */
    record Closings(TreeMap<YearMonth, Instant> since) {

        static final Closings NONE = new Closings(new TreeMap<>());

        Closings with(String period, Instant closesAt) {
            TreeMap<YearMonth, Instant> more = new TreeMap<>(since);
            more.put(YearMonth.parse(period), closesAt);
            return new Closings(more);
        }

        Closings without(String period) {
            TreeMap<YearMonth, Instant> fewer = new TreeMap<>(since);
            fewer.remove(YearMonth.parse(period));
            return new Closings(fewer);
        }

        /** The closing that covers the day, where it had begun to hold at the instant. */
        Optional<Map.Entry<YearMonth, Instant>> covering(LocalDate day, Instant at) {
            return Optional.ofNullable(since.ceilingEntry(YearMonth.from(day)))
                    .filter(closing -> !at.isBefore(closing.getValue()));
        }
    }

    @Override
    public void requireOpen(LocalDate day, Instant at) {
        Optional<Map.Entry<YearMonth, Instant>> closing = read(STREAM).flatMap(closings -> closings.covering(day, at));
        require(
                closing.isEmpty(),
                "PERIOD_CLOSED",
                "occurredOn",
                day,
                "period",
                closing.map(Map.Entry::getKey).orElse(YearMonth.from(day)),
                "closedAt",
                closing.map(Map.Entry::getValue).orElse(at));
    }

    @Override
    Closings missing() {
        return Closings.NONE;
    }

    @Override
    Closings fold(@Nullable Closings before, Entry entry) {
        Closings closings = before == null ? Closings.NONE : before;
        if (entry instanceof PeriodClosed e) {
            return closings.with(e.period(), e.closesAt());
        }
        return entry instanceof PeriodReopened e ? closings.without(e.period()) : closings;
    }
}
