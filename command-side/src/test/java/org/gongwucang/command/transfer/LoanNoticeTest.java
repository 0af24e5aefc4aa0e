package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.pieces;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.HouseCommands;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferInput;
import org.gongwucang.command.transfer.TransferInputs.ExtendLoansInput;
import org.gongwucang.command.transfer.TransferInputs.IssueTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.TransferOrderInput;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.LoansSwept;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What falls due is recorded when its day comes. The loans of {@link TransferHouse} were to be back months ago. */
@OpenHouse
class LoanNoticeTest {

    @Autowired
    private TransferHouse house;

    @Autowired
    private WhenLoansFallDueThenNotice automation;

    @Autowired
    private BusinessDays days;

    @Autowired
    private HouseCommands commands;

    @Autowired
    private Aggregates aggregates;

    @Autowired
    private ObjectProvider<EventStore> events;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private List<LoanBecameOverdue> overdue(String order) {
        return house.said(order, LoanBecameOverdue.class);
    }

    /** Issued today, to be back on the day. */
    private String issuedToday(LocalDate dueOn) {
        LocalDate today = days.today();
        String order = id(house.handler()
                .draftTransfer(new DraftTransferInput(
                        house.asking(),
                        Purpose.LOAN,
                        "开会用",
                        null,
                        dueOn,
                        List.of(item(house.desk(900))),
                        house.next(),
                        today)));
        id(house.handler().requestTransfer(new TransferOrderInput(order, List.of(), house.next(), today, null)));
        id(house.approver()
                .approveTransfer(
                        new ApproveTransferInput(order, List.of(), null, List.of(), null, house.next(), today, null)));
        id(house.handover(house.keeperAt())
                .issueTransferLines(
                        new IssueTransferLinesInput(order, house.warehouse(), List.of(), house.next(), today, null)));
        return order;
    }

    @Test
    void what_should_have_been_back_is_recorded_once_however_often_the_house_looks() {
        String order = house.received(Purpose.LOAN, pieces(house.lot(20), 10));

        for (int look = 0; look < 10; look++) {
            restarted().sweep();
        }

        assertThat(overdue(order)).singleElement().satisfies(e -> {
            assertThat(e.dueOn()).isEqualTo(DAY.plusDays(60));
            assertThat(e.pieces()).isEqualTo(10);
            assertThat(e.unit()).isEqualTo(house.asking());
            assertThat(e.occurredOn()).isEqualTo(days.today());
        });
        assertThat(house.said(order, LoanDueSoon.class)).isEmpty();
    }

    /** One that has seen nothing yet, as after a start. */
    private WhenLoansFallDueThenNotice restarted() {
        return over(new LoanCalendar(aggregates, events, days));
    }

    private WhenLoansFallDueThenNotice over(LoanCalendar calendar) {
        return new WhenLoansFallDueThenNotice(
                calendar, new OpeningState(events.getObject()), commands, days, Duration.ofHours(1));
    }

    @Test
    void what_is_due_today_is_due_soon_and_not_overdue() {
        String order = issuedToday(days.today());

        automation.sweep();
        automation.sweep();

        assertThat(overdue(order)).isEmpty();
        assertThat(house.said(order, LoanDueSoon.class)).singleElement().satisfies(e -> {
            assertThat(e.dueOn()).isEqualTo(days.today());
            assertThat(e.decidedBy())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.rule()).isEqualTo("LOAN"));
        });
    }

    @Test
    void what_is_due_later_than_the_rule_looks_ahead_is_not_told_of() {
        String order = issuedToday(days.today().plusDays(8));

        automation.sweep();

        assertThat(house.kinds(order)).doesNotContain("LoanDueSoon", "LoanBecameOverdue");
    }

    @Test
    void days_on_which_nobody_ran_are_made_up_for() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        LocalDate missed = days.today().minusDays(3);
        EventStore store = new GivenEntries()
                .and(LoanCalendar.SWEPT, new LoansSwept(missed.minusDays(1), missed.minusDays(1)))
                .and(LoanCalendar.stream(missed), new LoanDayNoted(missed, order, DAY))
                .store();

        over(new LoanCalendar(aggregates, new Only(store), days)).sweep();

        assertThat(overdue(order)).hasSize(1);
    }

    @Test
    void an_order_that_is_no_more_keeps_no_other_waiting() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        LocalDate missed = days.today().minusDays(3);
        EventStore store = new GivenEntries()
                .and(
                        LoanCalendar.stream(missed),
                        new LoanDayNoted(missed, "gone-" + order, DAY),
                        new LoanDayNoted(missed, order, DAY))
                .and(LoanCalendar.SWEPT, new LoansSwept(missed, missed))
                .store();

        over(new LoanCalendar(aggregates, new Only(store), days)).sweep();

        assertThat(overdue(order)).hasSize(1);
    }

    /** A store beside the one in which everything else lies. */
    private record Only(EventStore store) implements ObjectProvider<EventStore> {
        @Override
        public EventStore getObject() {
            return store;
        }
    }

    @Test
    void a_return_in_time_that_is_entered_late_is_accepted_and_withdraws_it() {
        String order = house.received(Purpose.LOAN, pieces(house.lot(20), 10));
        automation.sweep();
        String said = house.eventOf(order, LoanBecameOverdue.class);

        assertThat(house.bringBack(order, 1, 4)).isEmpty();
        assertThat(house.said(order, LoanOverdueWithdrawn.class)).isEmpty();
        assertThat(house.bringBack(order, 1, 6)).isEmpty();

        assertThat(house.said(order, LoanOverdueWithdrawn.class))
                .singleElement()
                .satisfies(e -> assertThat(e.overdue()).isEqualTo(said));
    }

    @Test
    void what_is_back_is_not_overdue() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        assertThat(house.bringBack(order, 1, null)).isEmpty();

        automation.sweep();

        assertThat(overdue(order)).isEmpty();
    }

    @Test
    void an_extension_in_time_that_is_entered_late_withdraws_it_and_is_due_anew() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        automation.sweep();

        id(house.loans(house.who("approver", "APPROVER")).extendLoans(house.extension(order, DAY.plusDays(100))));
        restarted().sweep();

        assertThat(house.said(order, LoanOverdueWithdrawn.class)).hasSize(1);
        assertThat(overdue(order))
                .extracting(LoanBecameOverdue::dueOn)
                .containsExactly(DAY.plusDays(60), DAY.plusDays(100));
    }

    @Test
    void an_extension_after_the_day_leaves_it_standing() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        automation.sweep();

        id(house.loans(house.who("approver", "APPROVER"))
                .extendLoans(new ExtendLoansInput(
                        order, List.of(), DAY.plusDays(120), "顺延", house.next(), DAY.plusDays(61), null)));

        assertThat(house.said(order, LoanOverdueWithdrawn.class)).isEmpty();
    }

    @Test
    void a_return_that_is_taken_back_is_looked_at_again() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        assertThat(house.bringBack(order, 1, null)).isEmpty();
        automation.sweep();
        assertThat(overdue(order)).isEmpty();

        assertThat(codes(house.reverse(house.keeping(), order, TransferLineReturned.class)))
                .isEmpty();
        automation.sweep();

        assertThat(overdue(order)).hasSize(1);
    }

    @Test
    void what_was_never_out_was_never_overdue() {
        String order = house.issued(Purpose.LOAN, item(house.desk(900)));
        automation.sweep();
        assertThat(overdue(order)).hasSize(1);

        assertThat(codes(house.reverse(house.keeping(), order, TransferLineIssued.class)))
                .isEmpty();
        automation.sweep();

        assertThat(house.said(order, LoanOverdueWithdrawn.class)).hasSize(1);
    }

    @Test
    void who_takes_an_overdue_back_finds_it_recorded_again() {
        String order = house.received(Purpose.LOAN, item(house.desk(900)));
        automation.sweep();

        assertThat(codes(house.reverse(house.keeping(), order, LoanBecameOverdue.class)))
                .isEmpty();
        automation.sweep();

        assertThat(overdue(order)).hasSize(2);
    }
}
