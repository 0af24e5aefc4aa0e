package org.gongwucang.query.savings;

import static org.gongwucang.query.testing.Chronicle.day;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.purchase.PurchaseEntryReversed;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.query.testing.ReuseHouse;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Savings of 2025 in the {@link ReuseHouse}, added up by hand. */
@TestMethodOrder(OrderAnnotation.class)
class SavingsQueriesTest {

    private static final String FIGURES =
            "kind lines pieces value amount atOriginalValue atReferencePrice" + " pieceDays valueDays averageValue ids";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final ReuseHouse HOUSE = new ReuseHouse(SIDE.chronicle());

    private static Instant before = Instant.EPOCH;

    @BeforeAll
    static void tell() {
        HOUSE.tell();
        before = SIDE.chronicle().now();
    }

    /**
     * Allotted: a1, of whose class a check of January wanted to buy for 1,200, and 4 chairs of 10 without a check. Lent: 10 days
     * of 500, 265 days of 500, and 8 chairs for 10 days and 5 for another 10: 138,800 by 365 days. Bought: 2 of the 4 desks at
     * 1,200; one at a third of 100.
     */
    @Test
    @Order(1)
    void tells_what_was_saved_lent_and_bought_all_the_same_each_with_the_lines_behind_it() {
        SIDE.as("S0005")
                .document("{ savings(year: 2025) { from to days figures { " + FIGURES + " } } }")
                .execute()
                .path("savings")
                .matchesJsonStrictly("""
                        {"from": "2025-01-01", "to": "2025-12-31", "days": 365, "figures": [
                          {"kind": "ALLOTTED", "lines": 2, "pieces": 5, "value": 1040, "amount": 1240,
                           "atOriginalValue": 40, "atReferencePrice": 1200, "pieceDays": null, "valueDays": null,
                           "averageValue": null, "ids": ["t1/1", "t6/1"]},
                          {"kind": "LENT", "lines": 3, "pieces": 10, "value": 1080.00, "amount": null,
                           "atOriginalValue": null, "atReferencePrice": null, "pieceDays": 405, "valueDays": 138800.00,
                           "averageValue": 380.27, "ids": ["t2/1", "t3/1", "t5/1"]},
                          {"kind": "BOUGHT_DESPITE_STOCK", "lines": 2, "pieces": 3, "value": 3033.33, "amount": 2433.33,
                           "atOriginalValue": 33.33, "atReferencePrice": 2400, "pieceDays": null, "valueDays": null,
                           "averageValue": null, "ids": ["c1", "c2"]}]}
                        """);
    }

    @Test
    @Order(2)
    void each_line_says_on_which_basis_it_is_reckoned_and_pages_follow_each_other() {
        String end = SIDE.as("S0005")
                .document("""
                        { savingsLines(year: 2025, first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes {
                            kind id number line unitCode unitName className code day pieces value basis price reference
                            amount } } }
                        """)
                .execute()
                .path("savingsLines")
                .matchesJson("""
                        {"totalCount": 7, "pageInfo": {"hasNextPage": true}, "nodes": [
                          {"kind": "ALLOTTED", "id": "t1/1", "number": "CC-t1", "line": 1, "unitCode": "U2",
                           "unitName": "区财政局", "className": "办公桌", "code": "GWC-2026-a1", "day": "2025-02-05",
                           "pieces": 1, "value": 1000, "basis": "PURCHASE_CHECK", "price": 1200, "reference": "c1",
                           "amount": 1200},
                          {"kind": "ALLOTTED", "id": "t6/1", "basis": "ORIGINAL_VALUE", "price": null, "reference": null,
                           "amount": 40}]}
                        """)
                .path("savingsLines.pageInfo.endCursor")
                .entity(String.class)
                .get();

        SIDE.as("S0005")
                .document("""
                        query($c: String!) {
                          after: savingsLines(year: 2025, after: $c, first: 3) { pageInfo { hasPreviousPage hasNextPage }
                            nodes { id } }
                          before: savingsLines(year: 2025, before: $c, last: 5) { nodes { id } }
                          lent: savingsLines(year: 2025, kind: LENT) { nodes { id day pieces pieceDays valueDays amount } } }
                        """)
                .variable("c", end)
                .execute()
                .path("after")
                .matchesJsonStrictly("""
                        {"pageInfo": {"hasPreviousPage": true, "hasNextPage": true},
                         "nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "t2/1"}]}
                        """)
                .path("before.nodes")
                .matchesJsonStrictly("[{\"id\": \"t1/1\"}]")
                .path("lent.nodes")
                .matchesJsonStrictly("""
                        [{"id": "t2/1", "day": "2025-03-02", "pieces": 1, "pieceDays": 10, "valueDays": 5000.00, "amount": null},
                         {"id": "t3/1", "day": "2025-04-11", "pieces": 1, "pieceDays": 265, "valueDays": 132500.00,
                          "amount": null},
                         {"id": "t5/1", "day": "2025-06-03", "pieces": 8, "pieceDays": 130, "valueDays": 1300.00,
                          "amount": null}]
                        """);
    }

    @Test
    @Order(3)
    void asks_for_some_days_a_unit_and_a_class_and_as_of_a_day() {
        SIDE.as("S0005")
                .document("""
                        { march: savings(from: "2025-03-05", to: "2025-03-31") { figures { kind pieceDays lines } }
                          unit: savings(year: 2025, under: "U3") { figures { ids } }
                          desks: savings(year: 2025, assetClass: {codeSystem: "GB/T 14885", edition: "2022", code: "A05010201"})
                            { figures { ids } }
                          asOf: savings(year: 2025, asOf: "2025-04-20") { to days figures { ids pieceDays } }
                          none: savings(year: 2020) { figures { lines amount valueDays averageValue ids } } }
                        """)
                .execute()
                .path("march.figures")
                .matchesJson("""
                        [{"kind": "ALLOTTED", "lines": 0}, {"kind": "LENT", "lines": 1, "pieceDays": 7},
                         {"kind": "BOUGHT_DESPITE_STOCK", "lines": 0}]
                        """)
                .path("unit.figures")
                .matchesJsonStrictly("[{\"ids\": [\"t6/1\"]}, {\"ids\": [\"t3/1\"]}, {\"ids\": [\"c1\"]}]")
                .path("desks.figures")
                .matchesJsonStrictly(
                        "[{\"ids\": [\"t1/1\"]}, {\"ids\": [\"t2/1\", \"t3/1\"]}, {\"ids\": [\"c1\", \"c2\"]}]")
                .path("asOf")
                .matchesJson("""
                        {"to": "2025-04-20", "days": 110, "figures": [{"ids": ["t1/1"]},
                          {"ids": ["t2/1", "t3/1"], "pieceDays": 20}, {"ids": ["c1"]}]}
                        """)
                .path("none.figures")
                .matchesJson("""
                        [{"lines": 0, "amount": 0, "ids": []}, {"lines": 0, "amount": null, "valueDays": 0, "averageValue": 0},
                         {"lines": 0, "amount": 0}]
                        """);
    }

    @Test
    @Order(4)
    void who_is_bound_to_a_unit_sees_its_own() {
        SIDE.as("S0002")
                .document("{ savings(year: 2025) { figures { ids } } savingsLines(year: 2025) { totalCount } }")
                .execute()
                .path("savings.figures")
                .matchesJsonStrictly("[{\"ids\": [\"t1/1\"]}, {\"ids\": [\"t2/1\", \"t5/1\"]}, {\"ids\": [\"c2\"]}]")
                .path("savingsLines.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
    }

    @Test
    @Order(5)
    void refuses_days_that_make_no_sense() {
        for (String days : new String[] {
            "year: 12",
            "from: \"2025-01-01\"",
            "year: 2025, from: \"2025-01-01\", to: \"2025-02-01\"",
            "from: \"2025-02-01\", to: \"2025-01-01\"",
            "year: 9999"
        }) {
            SIDE.as("S0005")
                    .document("{ savings(" + days + ") { days } }")
                    .execute()
                    .errors()
                    .expect(error ->
                            "ARGUMENT_INVALID".equals(error.getExtensions().get("code")));
        }
    }

    /** The loan to U3 ended after ten days, as somebody enters late; the check of U2 and the allotment to U3 are taken back. */
    @Test
    @Order(6)
    void a_late_return_and_reversals_move_the_figures_and_what_was_known_before_stays() {
        HOUSE.late("2025-04-21");
        String check = event("c2", 0);
        SIDE.chronicle()
                .tell(
                        "c2",
                        new PurchaseEntryReversed(
                                "c2", check, 0, "PurchaseChecked", day("2025-07-01"), "登错", day("2025-07-03")));
        takenBack("t6", 7, "TransferLineReceived", "2025-08-09");
        takenBack("t6", 5, "TransferLineIssued", "2025-08-08");

        SIDE.as("S0005")
                .document("{ now: savings(year: 2025) { figures { amount valueDays ids } }"
                        + " known: savings(year: 2025, knownAt: \"" + before
                        + "\") { figures { amount valueDays ids } } }")
                .execute()
                .path("now.figures")
                .matchesJsonStrictly("""
                        [{"amount": 1200, "valueDays": null, "ids": ["t1/1"]},
                         {"amount": null, "valueDays": 11300.00, "ids": ["t2/1", "t3/1", "t5/1"]},
                         {"amount": 2400, "valueDays": null, "ids": ["c1"]}]
                        """)
                .path("known.figures")
                .matchesJsonStrictly("""
                        [{"amount": 1240, "valueDays": null, "ids": ["t1/1", "t6/1"]},
                         {"amount": null, "valueDays": 138800.00, "ids": ["t2/1", "t3/1", "t5/1"]},
                         {"amount": 2433.33, "valueDays": null, "ids": ["c1", "c2"]}]
                        """);
    }

    private static String event(String stream, long sequence) {
        return SIDE.bean(EventStore.class).readEvents(stream, sequence).next().getIdentifier();
    }

    private static void takenBack(String order, long sequence, String kind, String on) {
        SIDE.chronicle()
                .tell(
                        order,
                        new TransferEntryReversed(
                                order, event(order, sequence), sequence, kind, day(on), "录错", day(on)));
    }
}
