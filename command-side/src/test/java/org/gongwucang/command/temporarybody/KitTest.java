package org.gongwucang.command.temporarybody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.temporarybody.BodyHouse.codes;
import static org.gongwucang.command.temporarybody.BodyHouse.param;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.temporarybody.TemporaryBodyController.TemporaryBodyPayload;
import org.gongwucang.command.transfer.KitHouse;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.proof.Cuts;
import org.gongwucang.events.proof.NilBalance;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body has on loan, as orders tell it, until nothing is out. */
@OpenHouse
class KitTest {

    @Autowired
    private BodyHouse house;

    @Autowired
    private KitHouse orders;

    @Autowired
    private EventStore events;

    @Autowired
    private StoredStreams streams;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private List<String> told() {
        return orders.kinds(house.stream());
    }

    private String body() {
        return house.body();
    }

    @Test
    void what_orders_do_to_its_kit_stands_in_its_own_stream() {
        house.established();
        String order = orders.lent(body(), orders.lot(20), 10);
        assertThat(orders.bringBack(order, 3)).isEmpty();
        assertThat(orders.inspect(order, Inspection.WRONG_ITEM)).isEmpty();
        assertThat(orders.bringBack(order, 3)).isEmpty();
        assertThat(orders.inspect(order, Inspection.PASS)).isEmpty();
        assertThat(orders.lose(body(), order, 2)).isEmpty();
        String other = orders.approved(body(), orders.desk(), 1);
        assertThat(orders.issue(other)).isEmpty();
        assertThat(orders.refuse(body(), other)).isEmpty();
        assertThat(orders.inspect(other, Inspection.PASS)).isEmpty();

        assertThat(told())
                .containsExactly(
                        "TemporaryBodyProposed",
                        "TemporaryBodyEstablished",
                        "KitAllocated",
                        "KitLineReturned",
                        "KitLineSentBack",
                        "KitLineReturned",
                        "KitLineRecovered",
                        "KitLineWaived",
                        "KitAllocated",
                        "KitLineRecovered");
        assertThat(orders.said(house.stream(), KitLineRecovered.class))
                .extracting(KitLineRecovered::way)
                .containsExactly("RETURNED", "REFUSED");
    }

    @Test
    void orders_of_other_units_are_of_no_concern() {
        house.established();

        orders.lent(orders.lead(), orders.lot(20), 10);

        assertThat(told()).hasSize(2);
    }

    @Test
    void nothing_is_allotted_to_a_body_or_lent_to_one_that_was_never_approved() {
        house.established();
        assertThat(orders.drafting(body(), false, orders.desk(), 1)).containsExactly("BODY_ONLY_BORROWS");
        String old = "old-" + body();
        events.publish(new GenericDomainEventMessage<>(
                "Given",
                "unit:" + old,
                0,
                new UnitEstablished(old, "旧组", orders.lead(), "TEMPORARY_BODY", KitHouse.DAY)));

        assertThat(orders.drafting(old, true, orders.desk(), 1)).containsExactly("BODY_NOT_ESTABLISHED");
    }

    @Test
    void a_dissolution_opens_a_task_for_every_line_that_is_out_and_ends_all_asking() {
        house.established();
        String out = orders.lent(body(), orders.lot(20), 10);
        String back = orders.lent(body(), orders.desk(), 1);
        orders.bringBack(back, null);
        orders.inspect(back, Inspection.PASS);
        String asked = orders.requested(body(), orders.desk(), 1);
        String approved = orders.approved(body(), orders.desk(), 1);

        assertThat(codes(house.manager().dissolveTemporaryBody(house.dissolving())))
                .isEmpty();

        assertThat(orders.said(house.stream(), KitRecoveryOpened.class))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.order()).isEqualTo(out);
                    assertThat(task.pieces()).isEqualTo(10);
                });
        assertThat(orders.drafting(body(), true, orders.desk(), 1)).containsExactly("BODY_NOT_OPEN");
        assertThat(orders.approving(asked)).containsExactly("BODY_NOT_OPEN");
        assertThat(orders.issue(approved)).containsExactly("BODY_NOT_OPEN");
    }

    @Test
    void a_body_with_an_open_line_is_not_closed_and_the_line_is_named() {
        house.established();
        String chairs = orders.lot(20);
        String order = orders.lent(body(), chairs, 10);
        house.manager().dissolveTemporaryBody(house.dissolving());

        TemporaryBodyPayload refused = house.manager().closeTemporaryBody(house.closing());

        assertThat(codes(refused)).containsExactly("BODY_KIT_OPEN");
        assertThat(param(refused, "lines")).contains(chairs, "×10");
        orders.bringBack(order, 9);
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).containsExactly("BODY_KIT_OPEN");
        orders.inspect(order, Inspection.PASS);
        assertThat(param(house.manager().closeTemporaryBody(house.closing()), "lines"))
                .contains("×1");
        assertThat(orders.lose(body(), order, 1)).isEmpty();
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).isEmpty();
    }

    @Test
    void the_certificate_names_every_stream_and_comes_out_of_what_is_stored() {
        house.established();
        String desk = orders.desk();
        String order = orders.lent(body(), desk, 1);
        orders.bringBack(order, null);
        orders.inspect(order, Inspection.PASS);
        house.manager().dissolveTemporaryBody(house.dissolving());
        house.manager().closeTemporaryBody(house.closing());

        NilBalance certificate =
                orders.said(house.stream(), TemporaryBodyClosed.class).get(0).certificate();

        assertThat(certificate.streams())
                .extracting(one -> one.stream())
                .containsExactlyInAnyOrder(house.stream(), order, orders.idOf(desk));
        assertThat(certificate.outstanding()).isZero();
        assertThat(certificate.digest()).isEqualTo(certificate.digestFor(body()));
        assertThat(certificate.cut()).isEqualTo(Cuts.root(certificate.streams()));
        assertThat(certificate.streams())
                .allSatisfy(cut -> assertThat(Cuts.leaf(streams.of(cut.stream()).subList(0, (int) cut.last() + 1)))
                        .isEqualTo(cut.leaf()));
    }

    @Test
    void a_successor_has_it_by_an_order_that_is_approved_in_the_act_that_brings_it_back() {
        house.established();
        String chairs = orders.lot(10);
        String order = orders.lent(body(), chairs, 10);
        String next = orders.requested(orders.lead(), chairs, 10);
        assertThat(orders.approving(next)).containsExactly("TRANSFER_LINES_UNAVAILABLE");
        String acceptor = orders.acceptor();
        assertThat(orders.handOver(body(), next, orders.keeper(), order, 10)).containsExactly("HANDOVER_NOT_APART");
        assertThat(orders.handOver(body(), next, "nobody", order, 10)).containsExactly("STAFF_UNKNOWN");
        assertThat(orders.handOver(orders.lead(), next, acceptor, order, 10)).containsExactly("NOT_FOUND");
        assertThat(orders.handOver(body(), next, acceptor, order, 9)).containsExactly("TRANSFER_LINES_UNAVAILABLE");
        assertThat(told()).endsWith("KitAllocated");

        assertThat(orders.handOver(body(), next, acceptor, order, 10)).isEmpty();

        assertThat(orders.said(house.stream(), KitLineRecovered.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.way()).isEqualTo("HANDED_OVER");
                    assertThat(e.successor()).startsWith("CC-" + orders.lead());
                });
        house.manager().dissolveTemporaryBody(house.dissolving());
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).isEmpty();
        assertThat(orders.issue(next)).isEmpty();
        assertThat(orders.take(orders.lead(), next)).isEmpty();
    }

    @Test
    void only_somebody_who_accepts_things_for_the_warehouse_looks_at_what_is_handed_over() {
        house.established();
        String chairs = orders.lot(10);
        String order = orders.lent(body(), chairs, 10);
        String next = orders.requested(orders.lead(), chairs, 10);
        String handler = "h-" + orders.lead();

        assertThat(orders.handOver(body(), next, handler, order, 10)).containsExactly("STAFF_NOT_ACCEPTOR");
    }

    @Test
    void a_handover_is_taken_back_as_one_act() {
        house.established();
        String chairs = orders.lot(10);
        String order = orders.lent(body(), chairs, 10);
        String next = orders.requested(orders.lead(), chairs, 10);
        assertThat(orders.handOver(body(), next, orders.acceptor(), order, 10)).isEmpty();
        Caller many = house.many("approver", "APPROVER", "KEEPER", "ACCEPTOR");

        assertThat(orders.reverse(many, next, TransferApproved.class)).isEmpty();

        assertThat(told())
                .endsWith(
                        "KitLineReturned",
                        "KitLineRecovered",
                        "TemporaryBodyEntryReversed",
                        "TemporaryBodyEntryReversed");
        assertThat(orders.bringBack(order, 10)).isEmpty();
    }

    @Test
    void a_loss_that_is_not_answered_for_any_more_is_out_again() {
        house.established();
        String order = orders.lent(body(), orders.lot(20), 10);
        orders.bringBack(order, 3);
        orders.inspect(order, Inspection.PASS);
        orders.lose(body(), order, 2);
        Caller many = house.many("second", "APPROVER", "KEEPER", "ACCEPTOR", "UNIT_HANDLER");

        assertThat(orders.reverse(many, order, TransferResponsibilityDecided.class))
                .isEmpty();
        assertThat(told()).endsWith("KitLineWaived", "TemporaryBodyEntryReversed");
        house.manager().dissolveTemporaryBody(house.dissolving());
        assertThat(orders.said(house.stream(), KitRecoveryOpened.class))
                .singleElement()
                .satisfies(task -> assertThat(task.pieces()).isEqualTo(7));
    }

    @Test
    void what_came_back_is_out_again_where_that_is_taken_back() {
        house.established();
        String order = orders.lent(body(), orders.lot(20), 10);
        orders.bringBack(order, 10);
        orders.inspect(order, Inspection.PASS);
        Caller many = house.many("second", "KEEPER", "ACCEPTOR");
        assertThat(orders.reverse(many, order, TransferReturnInspected.class)).isEmpty();

        assertThat(orders.reverse(many, order, TransferLineReturned.class)).isEmpty();

        house.manager().dissolveTemporaryBody(house.dissolving());
        assertThat(orders.said(house.stream(), KitRecoveryOpened.class))
                .singleElement()
                .satisfies(task -> assertThat(task.pieces()).isEqualTo(10));
    }

    @Test
    void an_issue_that_is_taken_back_is_none_of_the_body_any_more() {
        house.established();
        String order = orders.approved(body(), orders.desk(), 1);
        orders.issue(order);

        assertThat(orders.reverse(orders.keeping(), order, TransferLineIssued.class))
                .isEmpty();

        house.manager().dissolveTemporaryBody(house.dissolving());
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).isEmpty();
    }

    @Test
    void nothing_of_a_nil_balance_is_taken_back_from_under_a_closed_body() {
        house.established();
        String order = orders.lent(body(), orders.desk(), 1);
        orders.bringBack(order, 1);
        orders.inspect(order, Inspection.PASS);
        house.manager().dissolveTemporaryBody(house.dissolving());
        house.manager().closeTemporaryBody(house.closing());
        Caller many = house.many("second", "ACCEPTOR", "ASSET_MANAGER");
        assertThat(orders.reverse(many, order, TransferReturnInspected.class)).containsExactly("ENTRIES_BUILD_ON_IT");
        String closed = orders.eventOf(house.stream(), TemporaryBodyClosed.class);

        assertThat(orders.reverse(many, order, TransferReturnInspected.class, closed))
                .isEmpty();

        assertThat(orders.kinds("unit:" + body())).endsWith("UnitDeactivated", "UnitReactivated");
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).containsExactly("BODY_KIT_OPEN");
    }

    @Test
    void a_dissolution_that_is_taken_back_takes_its_tasks_along() {
        house.established();
        String order = orders.lent(body(), orders.lot(20), 10);
        house.manager().dissolveTemporaryBody(house.dissolving());

        assertThat(house.reverse(house.manager(), TemporaryBodyDissolutionStarted.class))
                .isEmpty();

        assertThat(orders.bringBack(order, 1)).isEmpty();
        assertThat(orders.drafting(body(), true, orders.desk(), 1)).isEmpty();
    }

    @Test
    void of_a_dissolution_and_an_issue_at_the_same_time_nothing_stays_out_unseen() throws Exception {
        house.established();
        String order = orders.approved(body(), orders.desk(), 1);

        CompletableFuture<List<String>> issue = CompletableFuture.supplyAsync(() -> orders.issue(order));
        CompletableFuture<TemporaryBodyPayload> end =
                CompletableFuture.supplyAsync(() -> house.manager().dissolveTemporaryBody(house.dissolving()));

        assertThat(codes(end.get())).isEmpty();
        int tasks = orders.said(house.stream(), KitRecoveryOpened.class).size();
        assertThat(tasks).isEqualTo(refused(issue) ? 0 : 1);
    }

    private static boolean refused(CompletableFuture<List<String>> issue)
            throws InterruptedException, ExecutionException {
        return issue.get().contains("BODY_NOT_OPEN");
    }
}
