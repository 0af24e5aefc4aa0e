package org.gongwucang.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR_TOO;
import static org.gongwucang.query.task.TaskHouse.APPROVER;
import static org.gongwucang.query.task.TaskHouse.APPROVER_TOO;
import static org.gongwucang.query.task.TaskHouse.DAY;
import static org.gongwucang.query.task.TaskHouse.DUE;
import static org.gongwucang.query.task.TaskHouse.GATEKEEPER;
import static org.gongwucang.query.task.TaskHouse.HANDLER;
import static org.gongwucang.query.task.TaskHouse.HANDLER_TOO;
import static org.gongwucang.query.task.TaskHouse.HEAD;
import static org.gongwucang.query.task.TaskHouse.KEEPER;
import static org.gongwucang.query.task.TaskHouse.KEEPER_TOO;
import static org.gongwucang.query.task.TaskHouse.OTHER_HANDLER;
import static org.gongwucang.query.task.TaskHouse.SECOND;
import static org.gongwucang.query.task.TaskHouse.YUAN;
import static org.gongwucang.query.task.TaskHouse.approved;
import static org.gongwucang.query.task.TaskHouse.drafted;
import static org.gongwucang.query.task.TaskHouse.issued;
import static org.gongwucang.query.task.TaskHouse.received;
import static org.gongwucang.query.task.TaskHouse.requested;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** At each step of an order exactly those have exactly the task whose duty it is, and who did no earlier one. */
class OrderTasksTest {

    private static final List<String> UNIT = List.of(HANDLER, HANDLER_TOO, HEAD);
    private static final List<String> KEEPERS = List.of(KEEPER, KEEPER_TOO);
    private static final List<String> APPROVERS = List.of(APPROVER, APPROVER_TOO);

    @AutoClose
    private static final TaskHouse HOUSE = new TaskHouse();

    private static void assertWaiting(String order, Map<String, List<String>> tasks) {
        assertThat(HOUSE.waiting(TaskHouse.number(order))).isEqualTo(tasks);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void a_loan_passes_from_the_unit_to_approver_keeper_gate_unit_acceptor_and_back_to_the_keeper() {
        HOUSE.tell("o1", drafted("o1", "U1", "LOAN"));
        assertWaiting("o1", Map.of("SUBMIT_ORDER", List.of(HANDLER, HANDLER_TOO)));

        HOUSE.tell("o1", requested("o1"));
        assertWaiting("o1", Map.of("APPROVE_ORDER", APPROVERS));

        HOUSE.tell("o1", approved("o1", "U1", "LOAN", 1, APPROVER));
        assertWaiting("o1", Map.of("ISSUE_ORDER", KEEPERS));

        HOUSE.tell("o1", issued("o1", "U1", "LOAN"));
        assertWaiting("o1", Map.of("SIGN_RECEIPT", UNIT));
        assertThat(HOUSE.waiting("CM-o1")).isEqualTo(Map.of("CHECK_GATE_PASS", List.of(GATEKEEPER)));

        HOUSE.tell("o1", new GatePassChecked("o1", "CM-o1", GATEKEEPER, DAY), received("o1"));
        assertThat(HOUSE.waiting("CM-o1")).isEmpty();
        assertWaiting("o1", Map.of());

        HOUSE.tell("o1", new LoanDueSoon("o1", "CK-o1", 1, "U1", "K-o1", 1, DUE, List.of(), on("2025-04-24")));
        assertWaiting("o1", Map.of("RETURN_LOAN", UNIT));

        HOUSE.tell("o1", new TransferLineReturned("o1", 1, "ASSET", "ao1", 1, KEEPER, on("2025-04-25")));
        assertWaiting("o1", Map.of("INSPECT_RETURN", List.of(ACCEPTOR, ACCEPTOR_TOO)));

        HOUSE.tell("o1", inspected("o1", 1, "PASS"));
        assertWaiting("o1", Map.of("CLOSE_ORDER", KEEPERS));

        HOUSE.tell("o1", new TransferClosed("o1", KEEPER, 1, 1, on("2025-04-26")));
        assertWaiting("o1", Map.of());
    }

    private static TransferReturnInspected inspected(String order, int pieces, String result) {
        return new TransferReturnInspected(
                order,
                1,
                "ASSET",
                "a" + order,
                pieces,
                result,
                null,
                null,
                null,
                ACCEPTOR,
                List.of(),
                on("2025-04-25"));
    }

    @Test
    void who_did_an_earlier_duty_does_not_get_a_later_one() {
        HOUSE.tell("o2", drafted("o2", "U1", "ALLOTMENT"));
        HOUSE.tell("o2", new TransferRequested("o2", APPROVER_TOO, 1, 1, YUAN, List.of(), List.of(), DAY));
        assertWaiting("o2", Map.of("APPROVE_ORDER", List.of(APPROVER)));

        HOUSE.tell("o2", approved("o2", "U1", "ALLOTMENT", 1, KEEPER_TOO));
        assertWaiting("o2", Map.of("ISSUE_ORDER", List.of(KEEPER)));

        HOUSE.tell("o2", issued("o2", "U1", "ALLOTMENT"));
        HOUSE.tell("o2", new TransferLineRefused("o2", 1, "ASSET", "ao2", 1, YUAN, "不符", HANDLER, List.of(), DAY));
        assertWaiting("o2", Map.of("INSPECT_RETURN", List.of(ACCEPTOR, ACCEPTOR_TOO)));
    }

    @Test
    void two_steps_are_two_persons_duty_and_each_way_back_ends_them() {
        TransferStepApproved first =
                new TransferStepApproved("o3", 1, APPROVER, YUAN, null, List.of(), List.of(), List.of(), DAY);
        HOUSE.tell("o3", drafted("o3", "U1", "ALLOTMENT"));
        HOUSE.tell("o3", requested("o3"), first);
        assertWaiting("o3", Map.of("APPROVE_ORDER_SECOND", List.of(SECOND)));

        HOUSE.tell("o3", new TransferReturnedToDraft("o3", SECOND, "缺件", DAY));
        assertWaiting("o3", Map.of("SUBMIT_ORDER", List.of(HANDLER, HANDLER_TOO)));

        HOUSE.tell("o3", requested("o3"), first, new TransferRejected("o3", 2, SECOND, "不批", DAY));
        assertWaiting("o3", Map.of());

        HOUSE.tell("o4", drafted("o4", "U1", "ALLOTMENT"));
        HOUSE.tell("o4", requested("o4"), new TransferWithdrawn("o4", HANDLER, "不要了", DAY));
        assertWaiting("o4", Map.of());
    }

    @Test
    void what_is_released_is_not_issued_and_the_order_can_be_closed() {
        HOUSE.tell("o5", drafted("o5", "U1", "ALLOTMENT"));
        HOUSE.tell("o5", requested("o5"));
        HOUSE.tell("o5", approved("o5", "U1", "ALLOTMENT", 1, APPROVER));
        HOUSE.tell("o5", new TransferLineReleased("o5", 1, "ASSET", "ao5", 1, "不要了", HANDLER, DAY));
        assertWaiting("o5", Map.of("CLOSE_ORDER", KEEPERS));
    }

    @Test
    void an_allotment_that_is_signed_for_waits_for_nothing_but_its_closing() {
        HOUSE.tell("o6", drafted("o6", "U1", "ALLOTMENT"));
        HOUSE.tell("o6", requested("o6"));
        HOUSE.tell("o6", approved("o6", "U1", "ALLOTMENT", 1, APPROVER));
        HOUSE.tell("o6", issued("o6", "U1", "ALLOTMENT"));
        HOUSE.tell("o6", received("o6"));
        assertWaiting("o6", Map.of("CLOSE_ORDER", KEEPERS));
    }

    private static void lent(String order) {
        HOUSE.tell(order, drafted(order, "U1", "LOAN"));
        HOUSE.tell(order, requested(order));
        HOUSE.tell(order, approved(order, "U1", "LOAN", 1, APPROVER));
        HOUSE.tell(order, issued(order, "U1", "LOAN"));
        HOUSE.tell(order, received(order));
    }

    private static LoanBecameOverdue overdue(String order, LocalDate due) {
        return new LoanBecameOverdue(order, "CK-" + order, 1, "U1", "K-" + order, 1, due, due.plusDays(1));
    }

    @Test
    void an_extension_and_a_withdrawn_notice_end_the_waiting_for_a_loan_until_it_is_noticed_again() {
        lent("o7");
        HOUSE.tell("o7", overdue("o7", DUE));
        assertWaiting("o7", Map.of("RETURN_LOAN", UNIT));

        LocalDate later = DUE.plusDays(30);
        HOUSE.tell(
                "o7",
                new LoanExtended("o7", 1, "ASSET", "ao7", 1, DUE, later, "未完", APPROVER, List.of(), DUE.plusDays(2)));
        assertWaiting("o7", Map.of());

        HOUSE.tell("o7", overdue("o7", later));
        HOUSE.side()
                .as(HANDLER)
                .document(
                        "{ myTasks(filter: {number: \"CK-o7\"}) { nodes { kind dueOn notice line code unit { name } } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJsonStrictly("""
                        [{"kind": "RETURN_LOAN", "dueOn": "2025-05-31", "notice": "OVERDUE", "line": 1, "code": "K-o7",
                          "unit": {"name": "区财政局"}}]
                        """);
        HOUSE.tell("o7", new LoanOverdueWithdrawn("o7", "CK-o7", 1, "U1", "e", later, later.plusDays(3)));
        assertWaiting("o7", Map.of());
    }

    @Test
    void a_loss_and_a_damage_wait_for_an_approver_who_did_not_ask_for_the_order_and_reported_nothing() {
        lent("o8");
        HOUSE.tell("o8", new TransferLineLossReported("o8", 1, "ASSET", "ao8", 1, "未见", APPROVER, List.of(), DAY));
        assertWaiting("o8", Map.of("DECIDE_RESPONSIBILITY", List.of(APPROVER_TOO)));
        HOUSE.tell("o8", answered("o8", "LOSS"));
        assertWaiting("o8", Map.of("CLOSE_ORDER", KEEPERS));

        lent("o9");
        HOUSE.tell("o9", new TransferLineReturned("o9", 1, "ASSET", "ao9", 1, ACCEPTOR, DAY));
        assertWaiting("o9", Map.of("INSPECT_RETURN", List.of(ACCEPTOR_TOO)));
        HOUSE.tell("o9", inspected("o9", 1, "DAMAGED"));
        assertWaiting("o9", Map.of("DECIDE_RESPONSIBILITY", APPROVERS));
        HOUSE.tell("o9", answered("o9", "DAMAGE"));
        assertWaiting("o9", Map.of("CLOSE_ORDER", KEEPERS));
    }

    private static TransferResponsibilityDecided answered(String order, String cause) {
        return new TransferResponsibilityDecided(
                order,
                1,
                cause,
                1,
                new BigDecimal("50.00"),
                "缴1号",
                null,
                "照价",
                APPROVER_TOO,
                List.of(),
                on("2025-04-26"));
    }

    @Test
    void the_wrong_thing_came_back_so_the_loan_still_waits() {
        lent("p1");
        HOUSE.tell(
                "p1",
                overdue("p1", DUE),
                new TransferLineReturned("p1", 1, "ASSET", "ap1", 1, KEEPER, DUE.plusDays(2)),
                new TransferReturnInspected(
                        "p1",
                        1,
                        "ASSET",
                        "ap1",
                        1,
                        "WRONG_ITEM",
                        null,
                        null,
                        "他物",
                        ACCEPTOR,
                        List.of(),
                        DUE.plusDays(2)));
        assertWaiting("p1", Map.of("RETURN_LOAN", UNIT));
    }

    @Test
    void an_entry_that_is_taken_back_brings_back_what_waited_before() {
        HOUSE.tell("p2", drafted("p2", "U1", "ALLOTMENT"));
        HOUSE.tell("p2", requested("p2"), new TransferRejected("p2", 1, APPROVER, "不批", DAY));
        assertWaiting("p2", Map.of());

        HOUSE.tell(
                "p2",
                new TransferEntryReversed(
                        "p2", HOUSE.event("p2", 3), 3, "TransferRejected", DAY, "误点", on("2025-03-02")));
        assertWaiting("p2", Map.of("APPROVE_ORDER", APPROVERS));
    }

    @Test
    void another_unit_never_has_a_task_of_this_one_and_the_unit_above_has_those_of_units_below() {
        HOUSE.tell("p3", drafted("p3", "U1-1", "LOAN"));
        assertWaiting("p3", Map.of("SUBMIT_ORDER", List.of(HANDLER, HANDLER_TOO)));
        HOUSE.tell("p4", drafted("p4", "U2", "LOAN"));
        assertWaiting("p4", Map.of("SUBMIT_ORDER", List.of(OTHER_HANDLER)));
    }
}
