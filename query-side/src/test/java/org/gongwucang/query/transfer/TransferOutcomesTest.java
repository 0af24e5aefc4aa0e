package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How orders were decided, and why. */
class TransferOutcomesTest {

    private static final ClassRef DESKS = new ClassRef("T", "1", "D");
    private static final String GONE = "已分配其他单位";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** U2 is refused three times, twice for one reason; U1 gets something, and has a draft sent back to it. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "APPROVER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01");
        asked("t1", "U2", 3, "2025-02-01");
        told("t1", new TransferRejected("t1", 1, "S0001", GONE, day("2025-02-02")));
        asked("t2", "U2", 4, "2025-02-01");
        told("t2", new TransferRejected("t2", 1, "S0001", GONE, day("2025-02-03")));
        asked("t3", "U2", 1, "2025-02-01");
        told("t3", new TransferRejected("t3", 1, "S0001", "理由不足", day("2025-03-03")));
        asked("t4", "U1", 2, "2025-02-01");
        told(
                "t4",
                new TransferApproved(
                        "t4", 1, "S0001", 1, 2, new BigDecimal("80"), null, List.of(), List.of(), day("2025-02-05")));
        asked("t5", "U1", 2, "2025-02-01");
        told("t5", new TransferReturnedToDraft("t5", "S0001", "理由不足", day("2025-02-06")));
    }

    private static void asked(String id, String unit, int pieces, String on) {
        TransferItem item = new TransferItem("CLASS", null, null, null, DESKS, null, pieces, BigDecimal.ZERO);
        String number = "CC-" + id;
        told(
                id,
                new TransferDrafted(id, number, unit, "ALLOTMENT", "配置", "REF-" + id, null, day(on)),
                new TransferLineDrafted(id, 1, number, unit, "ALLOTMENT", item, day(on)),
                new TransferRequested(id, "S0002", 1, pieces, BigDecimal.ZERO, List.of(), List.of(), day(on)));
    }

    private static void told(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void counts_by_state_and_reason_the_most_frequent_first() {
        SIDE.as("S0001").document("""
                        { transferOutcomes(from: "2025-01-01", to: "2025-12-31") { state reason orders pieces value } }
                        """).execute().path("transferOutcomes").matchesJsonStrictly("""
                        [{"state": "REJECTED", "reason": "已分配其他单位", "orders": 2, "pieces": 7, "value": 0},
                         {"state": "APPROVED", "reason": null, "orders": 1, "pieces": 2, "value": 80},
                         {"state": "DRAFT", "reason": "理由不足", "orders": 1, "pieces": 2, "value": 0},
                         {"state": "REJECTED", "reason": "理由不足", "orders": 1, "pieces": 1, "value": 0}]
                        """);
    }

    @Test
    void is_limited_to_days_and_to_units_and_shows_each_unit_its_own() {
        SIDE.as("S0002")
                .document("""
                        { mine: transferOutcomes(from: "2025-01-01", to: "2025-12-31") { state orders }
                          early: transferOutcomes(from: "2025-02-02", to: "2025-02-02") { orders }
                          others: transferOutcomes(from: "2025-01-01", to: "2025-12-31", under: "U1") { orders } }
                        """)
                .execute()
                .path("mine")
                .matchesJsonStrictly("""
                        [{"state": "REJECTED", "orders": 2}, {"state": "REJECTED", "orders": 1}]
                        """)
                .path("early")
                .matchesJsonStrictly("""
                        [{"orders": 1}]
                        """)
                .path("others")
                .matchesJsonStrictly("[]");
    }

    @Test
    void orders_are_found_by_the_reason_and_by_the_document() {
        SIDE.as("S0001")
                .document("""
                        { gone: transferOrders(filter: {decidedBecause: "已分配其他单位", states: [REJECTED]}) {
                            totalCount nodes { number } }
                          one: transferOrders(filter: {document: "REF-t3"}) { nodes { number decidedBecause } } }
                        """)
                .execute()
                .path("gone")
                .matchesJsonStrictly("""
                        {"totalCount": 2, "nodes": [{"number": "CC-t1"}, {"number": "CC-t2"}]}
                        """)
                .path("one.nodes")
                .matchesJsonStrictly("""
                        [{"number": "CC-t3", "decidedBecause": "理由不足"}]
                        """);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        SIDE.as("S0001")
                .document("{ transferOutcomes(from: \"2025-02-01\", to: \"2025-01-01\") { orders } }")
                .execute()
                .errors()
                .expect(error -> "ARGUMENT_INVALID".equals(error.getExtensions().get("code")));
    }
}
