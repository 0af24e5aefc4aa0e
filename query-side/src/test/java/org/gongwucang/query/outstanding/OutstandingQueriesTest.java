package org.gongwucang.query.outstanding;

import static org.gongwucang.query.testing.Chronicle.FURNITURE;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.query.testing.ReuseHouse;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is open in the {@link ReuseHouse}; U2 has its chairs as the kit of a body, and offers its desk to the auditor. */
@TestMethodOrder(OrderAnnotation.class)
class OutstandingQueriesTest {

    private static final String BALANCE =
            "{ staff unit day nil items overdueItems pieces value kinds {" + " kind nil items pieces value } }";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final ReuseHouse HOUSE = new ReuseHouse(SIDE.chronicle());

    private static Instant before = Instant.EPOCH;

    @BeforeAll
    static void tell() {
        HOUSE.tell();
        SIDE.chronicle()
                .tell(
                        "body:U2",
                        new TemporaryBodyProposed(
                                "U2", "专班", "U1", "审计", "办1号", day("2025-12-31"), "S9", List.of(), day("2025-05-01")))
                .tell(
                        "body:U2",
                        new KitAllocated(
                                "U2",
                                "t5",
                                "CC-t5",
                                1,
                                "LOT",
                                "l1",
                                "GWC-2026-l1",
                                FURNITURE,
                                "办公椅",
                                8,
                                new BigDecimal(80),
                                day("2025-07-03"),
                                "S0001",
                                day("2025-06-03")))
                .tell("a1", new CustodyOffered("a1", "S0002", "S0005", List.of(), day("2025-10-01")))
                .tell("p1", planned())
                .tell("p1", new StockTakeCountingBegun("p1", "l1", "S0005", day("2025-11-02")))
                .tell("p1", new StockTakeCountingEnded("p1", "S0005", day("2025-11-03")))
                .tell("p1", new StockTakeUnitSigned("p1", "U3", "S0003", List.of(), day("2025-11-05")));
        before = SIDE.chronicle().now();
    }

    private static StockTakePlanned planned() {
        return new StockTakePlanned(
                "p1",
                "PD-1",
                "U1",
                "UNIT",
                List.of("U3"),
                day("2025-11-01"),
                Instant.parse("2025-11-01T00:00:00Z"),
                List.of("S0005"),
                false,
                "盘1号",
                "S9",
                List.of(),
                day("2025-11-01"));
    }

    /** U3 has a3 on loan, due on 11 May, and four chairs of its own. */
    @Test
    @Order(1)
    void a_unit_still_has_what_is_on_loan_and_what_is_on_its_books() {
        SIDE.as("S0001")
                .document("""
                        { outstanding(unit: "U3", asOf: "2025-12-31") { totalCount nodes {
                            kind unit holder document code state pieces value since dueOn overdueDays } }
                          balance: outstandingBalance(unit: "U3", asOf: "2025-12-31") """ + BALANCE + " }")
                .execute()
                .path("outstanding")
                .matchesJsonStrictly("""
                        {"totalCount": 2, "nodes": [
                          {"kind": "CUSTODY", "unit": "U3", "holder": "S0003", "document": null, "code": "GWC-2026-l1x",
                           "state": "IN_USE", "pieces": 4, "value": 40, "since": "2025-08-09", "dueOn": null, "overdueDays": 0},
                          {"kind": "LOAN", "unit": "U3", "holder": "S0003", "document": "CC-t3", "code": "GWC-2026-a3",
                           "state": "ON_LOAN", "pieces": 1, "value": 500, "since": "2025-04-11", "dueOn": "2025-05-11",
                           "overdueDays": 234}]}
                        """)
                .path("balance")
                .matchesJson("""
                        {"staff": null, "unit": "U3", "day": "2025-12-31", "nil": false, "items": 2, "overdueItems": 1,
                         "pieces": 5, "value": 540, "kinds": [
                          {"kind": "CUSTODY", "nil": false, "items": 1, "pieces": 4, "value": 40},
                          {"kind": "LOAN", "nil": false, "items": 1, "pieces": 1, "value": 500},
                          {"kind": "KIT", "nil": true, "items": 0, "pieces": 0, "value": 0},
                          {"kind": "GATE_PASS"}, {"kind": "INSPECTION"}, {"kind": "CUSTODY_OFFER"}, {"kind": "DAMAGE"},
                          {"kind": "COUNT", "nil": true}]}
                        """);
    }

    @Test
    @Order(2)
    void each_kind_is_told_as_long_as_it_is_open() {
        SIDE.as("S0001")
                .document("""
                        { way: outstanding(unit: "U2", asOf: "2025-02-05") { nodes { kind code } }
                          keeper: outstanding(staff: "S0001", kinds: [GATE_PASS], asOf: "2025-02-05") { nodes { code } }
                          kit: outstanding(unit: "U2", kinds: [KIT, LOAN], asOf: "2025-06-20") { nodes { kind code pieces } }
                          look: outstanding(unit: "U3", kinds: [INSPECTION], asOf: "2025-05-03") { nodes { code } }
                          due: outstanding(unit: "U3", asOf: "2025-05-01") { nodes { kind daysLeft overdueDays } }
                          left: outstanding(unit: "U2", asOf: "2025-12-31") { nodes { kind code pieces value } }
                          sign: outstanding(unit: "U3", kinds: [COUNT], asOf: "2025-11-04") { nodes { document unit holder state } }
                          signed: outstanding(unit: "U3", kinds: [COUNT], asOf: "2025-11-05") { totalCount }
                          duties: outstanding(staff: "S0005", asOf: "2025-11-01") { nodes { kind code document pieces } } }
                        """)
                .execute()
                .path("way.nodes")
                .matchesJsonStrictly("[{\"kind\": \"GATE_PASS\", \"code\": \"GWC-2026-a1\"}]")
                .path("keeper.nodes")
                .matchesJsonStrictly("[{\"code\": \"GWC-2026-a1\"}]")
                .path("kit.nodes")
                .matchesJsonStrictly("[{\"kind\": \"KIT\", \"code\": \"GWC-2026-l1\", \"pieces\": 5}]")
                .path("look.nodes")
                .matchesJsonStrictly("[{\"code\": \"GWC-2026-a2\"}]")
                .path("due.nodes")
                .matchesJsonStrictly("[{\"kind\": \"LOAN\", \"daysLeft\": 10, \"overdueDays\": 0}]")
                .path("left.nodes")
                .matchesJsonStrictly("""
                        [{"kind": "CUSTODY", "code": "GWC-2026-a1", "pieces": 1, "value": 1000},
                         {"kind": "DAMAGE", "code": "GWC-2026-l1", "pieces": 5, "value": 50.00}]
                        """)
                .path("sign.nodes")
                .matchesJsonStrictly(
                        "[{\"document\": \"PD-1\", \"unit\": \"U3\", \"holder\": null, \"state\": \"RECONCILING\"}]")
                .path("signed.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("duties.nodes")
                .matchesJsonStrictly("""
                        [{"kind": "CUSTODY_OFFER", "code": "GWC-2026-a1", "document": null, "pieces": 1},
                         {"kind": "COUNT", "code": null, "document": "PD-1", "pieces": null}]
                        """);
    }

    @Test
    @Order(3)
    void a_person_asks_for_the_own_list_and_nothing_open_is_said_as_nil() {
        SIDE.as("S0002")
                .document("{ outstandingBalance(asOf: \"2025-12-31\") { staff unit nil items pieces value } }")
                .execute()
                .path("outstandingBalance")
                .matchesJsonStrictly("""
                        {"staff": "S0002", "unit": "U2", "nil": false, "items": 2, "pieces": 1, "value": 1000}
                        """);
        SIDE.as("S0004")
                .document("{ outstanding { totalCount } outstandingBalance " + BALANCE + " }")
                .execute()
                .path("outstanding.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("outstandingBalance")
                .matchesJson("""
                        {"staff": "S0004", "nil": true, "items": 0, "pieces": 0, "value": 0}
                        """)
                .path("outstandingBalance.kinds[*].nil")
                .entityList(Boolean.class)
                .containsExactly(true, true, true, true, true, true, true, true);
    }

    @Test
    @Order(4)
    void whom_one_may_not_see_is_refused_and_never_said_to_be_nil() {
        for (String asked : new String[] {"unit: \"U3\"", "staff: \"S0003\"", "staff: \"S0999\"", "unit: \"U9\""}) {
            assertRefused("S0002", asked, "FORBIDDEN");
        }
        assertRefused("S0004", "unit: \"U3\"", "FORBIDDEN");
        assertRefused("S0006", "staff: \"S0001\"", "FORBIDDEN");
        assertRefused("S0001", "staff: \"S0999\"", "ARGUMENT_INVALID");
        assertRefused("S0001", "unit: \"U9\"", "ARGUMENT_INVALID");
        assertRefused("S0001", "unit: \"U3\", staff: \"S0003\"", "ARGUMENT_INVALID");
        SIDE.as("S0003")
                .document(
                        "{ outstandingBalance(staff: \"S0004\") { nil } own: outstandingBalance(unit: \"U3\") { nil } }")
                .execute()
                .path("outstandingBalance.nil")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("own.nil")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    private static void assertRefused(String asker, String asked, String code) {
        for (String question : new String[] {"outstanding(%s) { totalCount }", "outstandingBalance(%s) { nil }"}) {
            SIDE.as(asker)
                    .document("{ " + question.formatted(asked) + " }")
                    .execute()
                    .errors()
                    .expect(error ->
                            code.equals(String.valueOf(error.getExtensions().get("code"))));
        }
    }

    @Test
    @Order(5)
    void pages_follow_each_other_and_a_cursor_of_another_list_is_refused() {
        String end = SIDE.as("S0001")
                .document("{ outstanding(unit: \"U3\", asOf: \"2025-12-31\", first: 1) { pageInfo { endCursor } } }")
                .execute()
                .path("outstanding.pageInfo.endCursor")
                .entity(String.class)
                .get();
        SIDE.as("S0001")
                .document("query($c: String!) { outstanding(unit: \"U3\", asOf: \"2025-12-31\", after: $c) {"
                        + " pageInfo { hasPreviousPage hasNextPage } nodes { code } } }")
                .variable("c", end)
                .execute()
                .path("outstanding")
                .matchesJsonStrictly("""
                        {"pageInfo": {"hasPreviousPage": true, "hasNextPage": false}, "nodes": [{"code": "GWC-2026-a3"}]}
                        """);
        SIDE.as("S0001")
                .document("query($c: String!) { savingsLines(year: 2025, after: $c) { totalCount } }")
                .variable("c", end)
                .execute()
                .errors()
                .expect(error -> "CURSOR_INVALID".equals(error.getExtensions().get("code")));
    }

    /** The desk was back in April: what is entered late ends the loan, and its return is taken back again. */
    @Test
    @Order(6)
    void a_late_return_ends_the_loan_its_reversal_brings_it_back_and_what_was_known_before_stays() {
        HOUSE.late("2025-04-21");

        assertPieces("", 4);
        assertPieces(", knownAt: \"" + before + "\"", 5);

        SIDE.chronicle().takenBack("a3", 10, "ReturnInspected", "2025-04-21");
        SIDE.chronicle().takenBack("a3", 9, "AssetReturned", "2025-04-21");

        assertPieces("", 5);
    }

    private static void assertPieces(String when, int pieces) {
        SIDE.as("S0001")
                .document("{ outstandingBalance(unit: \"U3\", asOf: \"2025-12-31\"" + when + ") { pieces } }")
                .execute()
                .path("outstandingBalance.pieces")
                .entity(Integer.class)
                .isEqualTo(pieces);
    }
}
