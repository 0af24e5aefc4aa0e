package org.gongwucang.command.period;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.period.PeriodCommand.ApprovePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.ClosePeriod;
import org.gongwucang.command.period.PeriodCommand.CloseYear;
import org.gongwucang.command.period.PeriodCommand.DeclinePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.RequestPeriodReopening;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.events.Entry;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningDeclined;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.gongwucang.events.period.YearClosed;
import org.jspecify.annotations.Nullable;

/**
 * 会计期间: the months of the house. They open by themselves when they begin, are closed one after the other, and are
 * reopened from one month on by two persons. The first closing closes everything before it as well.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("3")
public class PeriodCalendar extends DatedRecord {

    /** Longer than any process keeps what it knows of the calendar, and than any unit of work may last, together. */
    private static final Duration NOTICE = Duration.ofSeconds(60);

    private TreeSet<String> closed = new TreeSet<>();
    private TreeMap<String, Integer> editions = new TreeMap<>();
    private TreeMap<Integer, ClosedYear> years = new TreeMap<>();
    private @Nullable String asked;
    private @Nullable String askedBy;
    private @Nullable String reason;

    /** 已结年度: the last edition of a year, and the closing of its last month that it is of. */
    record ClosedYear(int edition, int periodEdition) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClosePeriod c, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireInOrder(c.occurredOn());
        String period = c.period().value();
        require(!closed.contains(period), "PERIOD_CLOSED_ALREADY", "period", period);
        String next = next();
        require(
                next == null || next.equals(period),
                "PERIOD_OUT_OF_ORDER",
                "period",
                period,
                "next",
                String.valueOf(next));
        require(
                c.occurredOn().isAfter(c.period().lastDay()),
                "PERIOD_NOT_OVER",
                "period",
                period,
                "lastDay",
                c.period().lastDay());
        int edition = editions.getOrDefault(period, 0) + 1;
        apply(new PeriodClosed(period, edition, actor, c.now().plus(NOTICE), c.occurredOn()));
    }

    /** The month that is to be closed next; null while none was ever closed. */
    private @Nullable String next() {
        if (closed.isEmpty()) {
            return editions.isEmpty() ? null : editions.firstKey();
        }
        return YearMonth.parse(closed.last()).plusMonths(1).toString();
    }

    @CommandHandler
    void handle(RequestPeriodReopening c, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireInOrder(c.occurredOn());
        requireClosed(c.period());
        require(
                asked == null,
                "PERIOD_REOPENING_REQUESTED",
                "period",
                String.valueOf(asked),
                "requestedBy",
                String.valueOf(askedBy));
        apply(new PeriodReopeningRequested(c.period().value(), actor, c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ApprovePeriodReopening c, MetaData said) {
        String actor = Caller.in(said).staff();
        requireRequestOfAnother(c, Caller.in(said));
        String by = String.valueOf(askedBy);
        String why = String.valueOf(reason);
        List<String> reopened =
                new ArrayList<>(closed.tailSet(c.period().value(), true).descendingSet());
        reopened.forEach(period -> apply(new PeriodReopened(period, by, actor, why, c.occurredOn())));
    }

    @CommandHandler
    void handle(DeclinePeriodReopening c, MetaData said) {
        String actor = Caller.in(said).staff();
        requireRequestOfAnother(c, Caller.in(said));
        apply(new PeriodReopeningDeclined(c.period().value(), actor, c.reason().value(), c.occurredOn()));
    }

    /**
     * The edition that a closing of the year makes now.
     *
     * @throws org.gongwucang.command.kernel.Refused where its last month is open, the report is of an earlier closing of it, or there is
     *     nothing new to sign
     */
    int nextEdition(CloseYear c) {
        requireInOrder(c.occurredOn());
        requireClosed(c.period());
        int closing = editions.getOrDefault(c.period().value(), 0);
        require(
                c.receipt().periodEdition() == closing,
                "YEAR_RECEIPT_OUTDATED",
                "year",
                c.year(),
                "edition",
                c.receipt().periodEdition(),
                "last",
                closing);
        ClosedYear before = years.get(c.year());
        require(
                before == null || before.periodEdition() < closing,
                "YEAR_CLOSED_ALREADY",
                "year",
                c.year(),
                "edition",
                before == null ? 0 : before.edition());
        return before == null ? 1 : before.edition() + 1;
    }

    /** Says that the year was signed for. */
    void close(YearClosed closed) {
        apply(closed);
    }

    private void requireClosed(PeriodKey period) {
        require(closed.contains(period.value()), "PERIOD_NOT_CLOSED", "period", period.value());
    }

    private void requireRequestOfAnother(PeriodCommand c, Caller by) {
        requireInOrder(c.occurredOn());
        require(
                c.period().value().equals(asked),
                "PERIOD_REOPENING_NOT_REQUESTED",
                "period",
                c.period().value());
        require(by.isApartFrom(askedBy), "SECOND_PERSON_NEEDED", "proposedBy", String.valueOf(askedBy));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof PeriodClosed e) {
            closed.add(e.period());
            editions.put(e.period(), e.edition());
        } else if (entry instanceof YearClosed e) {
            years.put(e.year(), new ClosedYear(e.edition(), e.periodEdition()));
        } else if (entry instanceof PeriodReopeningRequested e) {
            requested(e.period(), e.requestedBy(), e.reason());
        } else if (entry instanceof PeriodReopeningDeclined) {
            requested(null, null, null);
        } else if (entry instanceof PeriodReopened e) {
            closed.remove(e.period());
            requested(null, null, null);
        }
    }

    private void requested(@Nullable String period, @Nullable String by, @Nullable String why) {
        asked = period;
        askedBy = by;
        reason = why;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ClosedPeriods.STREAM;
    }

    @Override
    protected String code() {
        return ClosedPeriods.STREAM;
    }
}
