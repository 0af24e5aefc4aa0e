package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.gongwucang.events.transfer.LoansSwept;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 借用日历: on which day which orders are to be looked at. It is told in the act that makes a loan fall due, and lives in events
 * alone, so that nothing is forgotten while nobody runs.
 */
@Component
class LoanCalendar {

    static final String SWEPT = "loan-days:swept";

    private final Aggregates aggregates;
    private final ObjectProvider<EventStore> events;
    private final BusinessDays days;

    LoanCalendar(Aggregates aggregates, ObjectProvider<EventStore> events, BusinessDays days) {
        this.aggregates = aggregates;
        this.events = events;
        this.days = days;
    }

    /**
     * 登记: one order on a day.
     *
     * @param event identifier of the entry that notes it
     */
    record Noted(String event, String order) {}

    static String stream(LocalDate day) {
        return "loan-day:" + day;
    }

    /** Within the unit of work of the act; what lies in the past is looked at today. */
    void note(String order, LocalDate wanted) {
        LocalDate today = days.today();
        LocalDate day = wanted.isBefore(today) ? today : wanted;
        aggregates
                .findOrNew(LoanDay.class, stream(day), LoanDay::new)
                .execute(of -> of.note(day, order, day.equals(today), today));
    }

    /** What is noted for the day, as it stands in the store. */
    List<Noted> on(LocalDate day) {
        List<Noted> noted = new ArrayList<>();
        events.getObject().readEvents(stream(day), 0).asStream().forEach(entry -> noted.add(of(entry)));
        return noted;
    }

    private static Noted of(DomainEventMessage<?> entry) {
        return new Noted(entry.getIdentifier(), ((LoanDayNoted) entry.getPayload()).order());
    }

    /** The first day that may still have to be looked at. */
    Optional<LocalDate> sweptBefore() {
        return events.getObject()
                .readEvents(SWEPT, 0)
                .asStream()
                .map(entry -> ((LoansSwept) entry.getPayload()).before())
                .reduce((earlier, later) -> later);
    }
}
