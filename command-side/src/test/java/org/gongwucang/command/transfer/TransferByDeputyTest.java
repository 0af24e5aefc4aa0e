package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.param;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.identity.SignedInStaff;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Caller.Deputation;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order is decided by the deputy of an approver who is on leave from {@link TransferHouse#DAY} for three days. */
@OpenHouse
class TransferByDeputyTest {

    private static final LocalDate LAST = DAY.plusDays(2);

    @Autowired
    private TransferHouse house;

    @Autowired
    private EventStore events;

    private String chief = "";
    private String deputy = "";
    private String delegation = "";

    @BeforeEach
    void opens() {
        house.opens();
        chief = house.who("chief", "APPROVER").staff();
        deputy = house.who("deputy", "ACCEPTOR").staff();
        enrolled(chief, "APPROVER");
        enrolled(deputy, "ACCEPTOR");
        delegation = delegated(chief);
    }

    private void enrolled(String staff, String role) {
        tell(Staff.stream(staff), new StaffEnrolled(staff, house.office(), List.of(role), DAY.minusYears(1)));
    }

    private String delegated(String by) {
        String id = "d-" + by;
        tell(
                DelegationBook.STREAM,
                new RoleDelegated(
                        id,
                        "APPROVER",
                        by,
                        house.office(),
                        deputy,
                        DAY,
                        LAST,
                        "授1号",
                        "休假",
                        List.of(),
                        DAY.minusDays(1)));
        return id;
    }

    private void tell(String stream, Entry entry) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("Given", stream, next, entry));
    }

    private Caller deputyOn(LocalDate day) {
        return new SignedInStaff(events).on(day, deputy);
    }

    private TransferPayload approve(Caller by, String order) {
        return house.orders(by).approveTransfer(house.approval(order));
    }

    private void assertSaysByDelegation(String stream, Class<?> kind) {
        DomainEventMessage<?> message = house.stream(stream).stream()
                .filter(one -> kind.isInstance(one.getPayload()))
                .findFirst()
                .orElseThrow();
        assertThat(message.getMetaData())
                .containsEntry("actor", deputy)
                .containsEntry("delegation", delegation)
                .containsEntry("delegator", chief);
    }

    @Test
    void the_deputy_approves_in_the_own_name_and_every_entry_of_the_act_says_by_which_delegation() {
        String desk = house.desk(100);
        String order = house.requested(Purpose.ALLOTMENT, item(desk));

        assertThat(codes(approve(deputyOn(DAY), order))).isEmpty();

        assertThat(house.said(order, TransferApproved.class))
                .singleElement()
                .satisfies(e -> assertThat(e.approvedBy()).isEqualTo(deputy));
        assertSaysByDelegation(order, TransferApproved.class);
        assertSaysByDelegation(house.idOf(desk), AssetReserved.class);
        assertThat(house.stream(order).get(0).getMetaData()).doesNotContainKeys("delegation", "delegator");
    }

    @Test
    void from_the_first_minute_of_the_first_day_to_the_last_of_the_last_in_the_zone_of_the_house() {
        SignedInStaff staff = new SignedInStaff(events);
        Instant begin = Instant.parse(DAY.minusDays(1) + "T16:00:00Z");
        Instant end = Instant.parse(LAST + "T16:00:00Z");

        assertThat(staff.at(begin.minusMillis(1), deputy).roles()).containsExactly("ACCEPTOR");
        assertThat(staff.at(begin, deputy).roles()).contains("APPROVER");
        assertThat(staff.at(end.minusMillis(1), deputy).roles()).contains("APPROVER");
        assertThat(staff.at(end, deputy).roles()).containsExactly("ACCEPTOR");
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(100)));
        assertThat(codes(approve(deputyOn(LAST.plusDays(1)), order))).containsExactly("TRANSFER_STEP_OF_OTHERS");
        assertThat(codes(approve(deputyOn(LAST), order))).isEmpty();
    }

    @Test
    void a_deputy_whose_delegation_was_revoked_approves_nothing() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(100)));
        tell(DelegationBook.STREAM, new DelegationRevoked(delegation, chief, "返岗", DAY));

        assertThat(codes(approve(deputyOn(DAY), order))).containsExactly("TRANSFER_STEP_OF_OTHERS");
    }

    @Test
    void who_asked_for_it_does_not_have_it_approved_by_the_own_deputy() {
        String handler = house.who("handler", "UNIT_HANDLER").staff();
        tell(Staff.stream(handler), new RolesAssigned(handler, List.of("APPROVER", "UNIT_HANDLER"), DAY));
        tell(DelegationBook.STREAM, new DelegationRevoked(delegation, chief, "返岗", DAY));
        delegated(handler);
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(100)));

        TransferPayload refused = approve(deputyOn(DAY), order);

        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "staff")).isEqualTo(handler);
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferRequested.class));
    }

    @Test
    void who_took_the_first_step_does_not_have_the_second_taken_by_a_deputy() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(90_000)));
        Caller first = house.who("approver", "APPROVER");
        assertThat(codes(approve(first, order))).isEmpty();
        Caller second = new Caller(
                deputy, Set.of("SECOND_APPROVER"), house.office(), List.of(new Deputation("d", first.staff())));

        TransferPayload refused = house.orders(second).approveTransferSecondStep(house.secondApproval(order));

        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferStepApproved.class));
    }
}
