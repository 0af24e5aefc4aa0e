package org.gongwucang.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR_TOO;
import static org.gongwucang.query.task.TaskHouse.APPROVER;
import static org.gongwucang.query.task.TaskHouse.APPROVER_TOO;
import static org.gongwucang.query.task.TaskHouse.DAY;
import static org.gongwucang.query.task.TaskHouse.DUE;
import static org.gongwucang.query.task.TaskHouse.HANDLER;
import static org.gongwucang.query.task.TaskHouse.HANDLER_TOO;
import static org.gongwucang.query.task.TaskHouse.HEAD;
import static org.gongwucang.query.task.TaskHouse.KEEPER;
import static org.gongwucang.query.task.TaskHouse.KEEPER_TOO;
import static org.gongwucang.query.task.TaskHouse.MANAGER;
import static org.gongwucang.query.task.TaskHouse.MANAGER_TOO;
import static org.gongwucang.query.task.TaskHouse.OTHER_HANDLER;
import static org.gongwucang.query.task.TaskHouse.OTHER_HEAD;
import static org.gongwucang.query.task.TaskHouse.YUAN;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.stocktake.CountTotals;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Batches, stock-takes, bodies, custody and proposals: who has to do what, at each step. */
class DocumentTasksTest {

    private static final List<String> HANDLERS = List.of(HANDLER, HANDLER_TOO);
    private static final List<String> KEEPERS = List.of(KEEPER, KEEPER_TOO);
    private static final List<String> ACCEPTORS = List.of(ACCEPTOR, ACCEPTOR_TOO);
    private static final List<String> APPROVERS = List.of(APPROVER, APPROVER_TOO);
    private static final List<String> MANAGERS = List.of(MANAGER, MANAGER_TOO);

    @AutoClose
    private static final TaskHouse HOUSE = new TaskHouse();

    private static void assertWaiting(String number, Map<String, List<String>> tasks) {
        assertThat(HOUSE.waiting(number)).isEqualTo(tasks);
    }

    private static IntakeLineDrafted line(String batch, int line, int pieces) {
        Card card = new Card("办公桌", null, null, DESKS, YUAN, null, null, null);
        return new IntakeLineDrafted(batch, line, new IntakeItem("LOT", card, null, null, pieces, false, null), DAY);
    }

    private static IntakeBatchSubmitted submitted(String batch, String by) {
        return new IntakeBatchSubmitted(batch, by, 2, 14, YUAN, List.of(), List.of(), List.of(), DAY);
    }

    private static IntakeLineAccepted accepted(String batch, int line, int pieces) {
        return new IntakeLineAccepted(
                batch,
                line,
                "LOT",
                "t" + line,
                "K-" + line,
                pieces,
                YUAN,
                "W01/A",
                KEEPER,
                "W01/FISCAL",
                ACCEPTOR,
                List.of(),
                List.of(),
                DAY);
    }

    @Test
    void a_batch_is_submitted_by_its_unit_approved_received_line_by_line_and_closed_by_others() {
        HOUSE.tell("b1", new IntakeBatchDrafted("b1", "RC-1", "U1", "W01", "SURRENDER", "缴1号", null, DAY));
        HOUSE.tell("b1", line("b1", 1, 10), line("b1", 2, 4));
        assertWaiting("RC-1", Map.of("SUBMIT_BATCH", HANDLERS));

        HOUSE.tell("b1", submitted("b1", HANDLER));
        assertWaiting("RC-1", Map.of("APPROVE_BATCH", APPROVERS));

        HOUSE.tell("b1", new IntakeBatchReturned("b1", APPROVER, "缺件", DAY));
        assertWaiting("RC-1", Map.of("SUBMIT_BATCH", HANDLERS));

        HOUSE.tell("b1", submitted("b1", ACCEPTOR_TOO), new IntakeBatchApproved("b1", APPROVER, List.of(), DAY));
        assertWaiting("RC-1", Map.of("RECEIVE_BATCH", List.of(ACCEPTOR)));

        HOUSE.tell("b1", accepted("b1", 1, 8), new IntakeLineShort("b1", 1, 2, "短少", ACCEPTOR, DAY));
        HOUSE.side()
                .as(ACCEPTOR)
                .document("{ myTasks(filter: {number: \"RC-1\"}) { nodes { kind waiting value roles } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJsonStrictly(
                        "[{\"kind\": \"RECEIVE_BATCH\", \"waiting\": 1, \"value\": 900.00, \"roles\": [\"ACCEPTOR\"]}]");

        HOUSE.tell("b1", new IntakeLineRefused("b1", 2, "损毁", ACCEPTOR, List.of(), DAY));
        assertWaiting("RC-1", Map.of("CLOSE_BATCH", List.of(ACCEPTOR)));

        HOUSE.tell("b1", new IntakeBatchClosed("b1", "SJ-1", 1, 8, YUAN, 1, 0, ACCEPTOR, DAY));
        assertWaiting("RC-1", Map.of());
    }

    private static StockTakePlanned planned(String take, String scope, List<String> places, List<String> counters) {
        return new StockTakePlanned(
                take,
                "PD-" + take,
                "OFFICE",
                scope,
                places,
                DAY,
                Instant.parse("2025-03-01T00:00:00Z"),
                counters,
                true,
                "盘1号",
                APPROVER_TOO,
                List.of(),
                DAY);
    }

    private static ExpectedSetFrozen frozen(String take) {
        return new ExpectedSetFrozen(take, 3, 32, YUAN, "0".repeat(64), MANAGER, DAY);
    }

    @Test
    void a_stock_take_waits_for_its_counters_and_then_for_who_neither_counted_nor_planned_it() {
        HOUSE.tell("t1", planned("t1", "LOCATIONS", List.of("W01/A"), List.of(KEEPER_TOO, MANAGER_TOO)));
        assertWaiting("PD-t1", Map.of("FREEZE_STOCK_TAKE", MANAGERS));

        HOUSE.tell("t1", frozen("t1"));
        assertWaiting("PD-t1", Map.of("COUNT", List.of(KEEPER_TOO)));

        HOUSE.tell("t1", new StockTakeCountingBegun("t1", "l1", KEEPER_TOO, DAY));
        assertWaiting("PD-t1", Map.of("COUNT", List.of(KEEPER_TOO), "END_COUNTING", MANAGERS));

        Map<String, List<String>> reconciling =
                Map.of("RECONCILE_STOCK_TAKE", MANAGERS, "APPROVE_STOCK_TAKE", List.of(APPROVER));
        HOUSE.tell("t1", new StockTakeCountingEnded("t1", MANAGER, DAY));
        assertWaiting("PD-t1", reconciling);

        HOUSE.tell("t1", new StockTakeReturned("t1", "COUNTING", "漏盘", APPROVER, DAY));
        assertWaiting("PD-t1", Map.of("COUNT", List.of(KEEPER_TOO), "END_COUNTING", MANAGERS));

        CountTotals totals = new CountTotals(2, 0, 1, 0, 0, 0, 0, 0, 1);
        HOUSE.tell(
                "t1",
                new StockTakeCountingEnded("t1", MANAGER, DAY),
                new StockTakeApproved("t1", totals, APPROVER, List.of(), DAY));
        assertWaiting("PD-t1", Map.of("POST_STOCK_TAKE", List.of(MANAGER)));

        HOUSE.tell("t1", new StockTakePosted("t1", 1, MANAGER, DAY));
        assertWaiting("PD-t1", Map.of("CLOSE_STOCK_TAKE", MANAGERS));

        HOUSE.tell("t1", new StockTakeClosed("t1", MANAGER, DAY));
        assertWaiting("PD-t1", Map.of());
    }

    @Test
    void the_heads_of_counted_units_sign_each_for_their_own() {
        HOUSE.tell("t2", planned("t2", "UNIT", List.of("U1", "U2"), List.of(KEEPER)), frozen("t2"));
        HOUSE.tell("t2", new StockTakeCountingEnded("t2", MANAGER, DAY));
        assertThat(HOUSE.waiting("PD-t2")).containsEntry("SIGN_COUNT", List.of(HEAD, OTHER_HEAD));

        HOUSE.tell("t2", new StockTakeUnitSigned("t2", "U1", HEAD, List.of(), DAY));
        assertThat(HOUSE.waiting("PD-t2")).containsEntry("SIGN_COUNT", List.of(OTHER_HEAD));

        HOUSE.tell("t2", new StockTakeUnitSigned("t2", "U2", OTHER_HEAD, List.of(), DAY));
        assertThat(HOUSE.waiting("PD-t2")).doesNotContainKey("SIGN_COUNT");
    }

    private static KitAllocated lent(String body, int line, int pieces) {
        return new KitAllocated(
                body,
                "k" + body,
                "CK-" + body,
                line,
                "LOT",
                "t" + line,
                "K-" + line,
                DESKS,
                "办公桌",
                pieces,
                YUAN,
                DUE,
                KEEPER,
                DAY);
    }

    @Test
    void a_body_that_is_dissolved_is_closed_when_every_line_came_back_or_was_answered_for() {
        HOUSE.tell("body:L1", proposed("L1"));
        assertWaiting("L1", Map.of("APPROVE_BODY", List.of(APPROVER)));

        HOUSE.tell(
                "body:L1",
                new TemporaryBodyEstablished("L1", "审计组", "U2", "办1号", DUE, APPROVER, List.of(), DAY),
                lent("L1", 1, 10),
                lent("L1", 2, 3));
        HOUSE.side().chronicle().unit("L1", "审计组", "U2", "2025-03-01");
        assertWaiting("L1", Map.of());
        assertWaiting("CK-L1", Map.of());

        HOUSE.tell(
                "body:L1",
                new TemporaryBodyDissolutionStarted("L1", "办3号", "完成", MANAGER, 2, 13, List.of(), DAY),
                new KitRecoveryOpened("L1", "kL1", "CK-L1", 1, "K-1", 10, DAY),
                new KitRecoveryOpened("L1", "kL1", "CK-L1", 2, "K-2", 3, DAY));
        Map<String, List<String>> recovering =
                Map.of("RECOVER_KIT", List.of(OTHER_HANDLER, OTHER_HEAD, KEEPER, KEEPER_TOO));
        assertWaiting("CK-L1", recovering);

        HOUSE.tell("body:L1", new KitLineReturned("L1", "kL1", 1, 10, KEEPER, DAY));
        HOUSE.tell("body:L1", new KitLineWaived("L1", "kL1", 2, 3, YUAN, "缴1号", null, APPROVER, DAY));
        assertWaiting("CK-L1", Map.of());
        HOUSE.tell("body:L1", new KitLineSentBack("L1", "kL1", 1, 2, ACCEPTOR, DAY));
        assertWaiting("CK-L1", recovering);
        HOUSE.tell("body:L1", new KitLineReturned("L1", "kL1", 1, 2, KEEPER, DAY));
        assertWaiting("L1", Map.of());

        HOUSE.tell("body:L1", new KitLineRecovered("L1", "kL1", 1, 10, "RETURNED", null, ACCEPTOR, DAY));
        assertWaiting("L1", Map.of("CLOSE_BODY", MANAGERS));
    }

    private static Entry proposed(String body) {
        return new TemporaryBodyProposed(body, "审计组", "U2", "审计", "办1号", DUE, APPROVER_TOO, List.of(), DAY);
    }

    @Test
    void custody_waits_for_whom_it_was_offered_to_as_long_as_it_stands() {
        String kind = "filter: {kinds: [ACCEPT_CUSTODY]}";
        HOUSE.side().chronicle().inStock("c1", "办公桌", "U1", "900", "W01/A", KEEPER, "2025-03-01");
        HOUSE.tell("c1", new CustodyOffered("c1", KEEPER, KEEPER_TOO, List.of(), DAY));
        HOUSE.tell("q1", new LotCustodyOffered("q1", "W01/A", KEEPER_TOO, KEEPER, List.of(), DAY));
        // Who is no keeper may not accept it, whoever offered it to them.
        HOUSE.tell("q2", new LotCustodyOffered("q2", "W01/A", KEEPER, ACCEPTOR, List.of(), DAY));
        assertThat(HOUSE.waitingFor(kind)).isEqualTo(Map.of("ACCEPT_CUSTODY", KEEPERS));
        HOUSE.side()
                .as(KEEPER_TOO)
                .document("{ myTasks(" + kind
                        + ") { nodes { document documentId number unit { unit } thing { holdings { name } } } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJsonStrictly("""
                        [{"document": "ASSET", "documentId": "c1", "number": null, "unit": null, "thing": {"holdings": [{"name": "办公桌"}]}}]
                        """);

        HOUSE.tell("c1", new CustodyHandedOver("c1", KEEPER, KEEPER_TOO, List.of(), DAY));
        HOUSE.tell("q1", new LotCustodyOfferDeclined("q1", "W01/A", KEEPER_TOO, KEEPER, "无处放", DAY));
        assertThat(HOUSE.waitingFor(kind)).isEmpty();
    }

    @Test
    void another_value_or_class_waits_for_an_approver_who_did_not_propose_it() {
        String kinds = "filter: {kinds: [APPROVE_REVALUATION, APPROVE_RECLASSIFICATION]}";
        BigDecimal more = new BigDecimal("1000.00");
        HOUSE.tell("v1", new AssetRevaluationProposed("v1", YUAN, more, "重估", "评1号", APPROVER, List.of(), DAY));
        HOUSE.tell("v2", new AssetReclassificationProposed("v2", DESKS, FURNITURE, "归错", APPROVER_TOO, List.of(), DAY));
        assertThat(HOUSE.waitingFor(kinds))
                .isEqualTo(Map.of(
                        "APPROVE_REVALUATION", List.of(APPROVER_TOO), "APPROVE_RECLASSIFICATION", List.of(APPROVER)));

        HOUSE.tell("v1", new AssetRevaluationDeclined("v1", APPROVER_TOO, "无据", List.of(), DAY));
        HOUSE.tell("v2", new AssetReclassificationApproved("v2", APPROVER, List.of(), DAY));
        assertThat(HOUSE.waitingFor(kinds)).isEmpty();
    }

    @Test
    void the_opening_waits_for_a_second_person() {
        String kind = "filter: {kinds: [CONFIRM_OPENING]}";
        HOUSE.tell("opening:house", new OpeningProposed(3, YUAN, "d", APPROVER, DAY));
        assertThat(HOUSE.waitingFor(kind)).isEqualTo(Map.of("CONFIRM_OPENING", List.of(APPROVER_TOO)));

        Instant at = Instant.parse("2025-03-01T00:00:00Z");
        HOUSE.tell("opening:house", new OpeningConfirmed(3, YUAN, "d", APPROVER, APPROVER_TOO, at, DAY));
        assertThat(HOUSE.waitingFor(kind)).isEmpty();
    }
}
