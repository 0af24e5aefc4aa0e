package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Orders, asked about. */
class TransferQueriesTest {

    private static final ClassRef DESKS = new ClassRef("T", "1", "D");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** U2 gets things of 30,000 yuan three times, of 60,000 once; the third is refused. U1 borrows one. */
    @BeforeAll
    static void tell() {
        PolicySource source = new PolicySource("审批权限", null, null, null);
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "APPROVER", "2020-01-01")
                .person("S0002", "U1", "UNIT_HANDLER", "2020-01-01");
        told(
                "policy:TRANSFER_APPROVAL",
                new PolicyVersionDrafted(
                        "TRANSFER_APPROVAL",
                        1,
                        "审批权限",
                        source,
                        day("2020-01-01"),
                        null,
                        List.of(new PolicyValue("oneStepBelow", "50000")),
                        "S1",
                        day("2020-01-01")),
                new PolicyVersionActivated(
                        "TRANSFER_APPROVAL",
                        1,
                        "S1",
                        "S2",
                        Instant.parse("2020-01-01T00:00:00Z"),
                        List.of(),
                        day("2020-01-01")));
        told("t1", issued("t1", "U2", "ALLOTMENT", 30_000, "2025-02-01"));
        told("t1", received("t1", "2025-02-02"));
        told("t2", issued("t2", "U2", "ALLOTMENT", 30_000, "2025-02-20"));
        told("t2", received("t2", "2025-02-21"));
        told("t3", issued("t3", "U2", "ALLOTMENT", 30_000, "2025-04-01"));
        told("t3", refused("t3", 30_000, "2025-04-02"));
        told("t4", issued("t4", "U2", "ALLOTMENT", 60_000, "2025-02-10"));
        told("t5", issued("t5", "U1", "LOAN", 900, "2025-02-10"));
        told("t5", received("t5", "2025-02-11"));
    }

    private static void told(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Entry[] issued(String id, String unit, String purpose, int yuan, String on) {
        LocalDate day = day(on);
        LocalDate dueOn = purpose.equals("LOAN") ? day.plusDays(30) : null;
        BigDecimal value = BigDecimal.valueOf(yuan);
        String number = "CC-" + id;
        TransferItem item = new TransferItem("ASSET", "a" + id, "K-" + id, null, DESKS, "办公桌", 1, value);
        return new Entry[] {
            new TransferDrafted(id, number, unit, purpose, "配置", null, dueOn, day),
            new TransferLineDrafted(id, 1, number, unit, purpose, item, day),
            new TransferRequested(id, "S0002", 1, 1, value, List.of(), List.of(), day),
            new TransferApproved(id, 1, "S0001", 1, 1, value, dueOn, List.of(), List.of(), day),
            new TransferLineApproved(
                    id, 1, 1, number, unit, purpose, "ASSET", "a" + id, "K-" + id, DESKS, "办公桌", "W/A", 1, value, dueOn,
                    day),
            new TransferLineIssued(id, 1, "ASSET", "a" + id, "K-" + id, 1, value, "W/A", "CM-" + id, "S1", dueOn, day),
            new GatePassIssued(id, "CM-" + id, number, "W", unit, List.of(1), 1, "S1", day)
        };
    }

    private static TransferLineReceived received(String id, String on) {
        return new TransferLineReceived(id, 1, "ASSET", "a" + id, null, 1, "S9", "S0002", List.of(), day(on));
    }

    private static TransferLineRefused refused(String id, int yuan, String on) {
        return new TransferLineRefused(
                id, 1, "ASSET", "a" + id, 1, BigDecimal.valueOf(yuan), "不符", "S0002", List.of(), day(on));
    }

    @Test
    void orders_of_one_unit_and_class_that_cross_the_limit_only_together_are_told() {
        SIDE.as("S0001").document("""
                        { transferApprovals(from: "2025-01-01", to: "2025-12-31", splitOnly: true) {
                            number unit assetClassId approvedOn value limit splitWith } }
                        """).execute().path("transferApprovals").matchesJsonStrictly("""
                        [{"number": "CC-t1", "unit": "U2", "assetClassId": "T@1:D", "approvedOn": "2025-02-01",
                          "value": 30000, "limit": 50000, "splitWith": ["CC-t2"]},
                         {"number": "CC-t2", "unit": "U2", "assetClassId": "T@1:D", "approvedOn": "2025-02-20",
                          "value": 30000, "limit": 50000, "splitWith": ["CC-t1"]}]
                        """);
    }

    @Test
    void the_register_counts_what_was_issued_less_what_was_refused_by_purpose() {
        SIDE.as("S0001")
                .document("{ transferRegister(year: 2025) { purpose orders items value }"
                        + " own: transferRegister(year: 2025, under: \"U1\") { purpose orders items } }")
                .execute()
                .path("transferRegister")
                .matchesJsonStrictly("""
                        [{"purpose": "LOAN", "orders": 1, "items": 1, "value": 900},
                         {"purpose": "ALLOTMENT", "orders": 3, "items": 3, "value": 120000}]
                        """)
                .path("own")
                .matchesJsonStrictly("""
                        [{"purpose": "LOAN", "orders": 1, "items": 1},
                         {"purpose": "ALLOTMENT", "orders": 0, "items": 0}]
                        """);
    }

    @Test
    void lists_are_filtered_and_sorted_and_answer_for_past_days() {
        SIDE.as("S0001")
                .document("""
                        { orders: transferOrders(filter: {states: [ISSUED], purpose: ALLOTMENT}, first: 2,
                                                 orderBy: [{field: REQUESTED_ON, direction: DESC}]) {
                            totalCount nodes { number state unit { name } requester { staff } piecesRefused } }
                          before: transferOrders(asOf: "2025-02-15") { totalCount }
                          lines: transferLines(filter: {states: [REFUSED]}) { nodes { number issued waiting open reason } }
                          overdue: transferLines(filter: {overdue: true}, asOf: "2025-03-13") { nodes {
                            number dueOn overdueDays } }
                          onTheDay: loans(filter: {overdue: true}, asOf: "2025-03-12") { totalCount } }
                        """)
                .execute()
                .path("orders")
                .matchesJson("""
                        {"totalCount": 4, "nodes": [
                          {"number": "CC-t3", "state": "ISSUED", "unit": {"name": "区审计局"},
                           "requester": {"staff": "S0002"}, "piecesRefused": 1},
                          {"number": "CC-t2"}]}
                        """)
                .path("before.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("lines.nodes")
                .matchesJsonStrictly("""
                        [{"number": "CC-t3", "issued": 0, "waiting": 1, "open": 0, "reason": "不符"}]
                        """)
                .path("overdue.nodes")
                .matchesJsonStrictly("""
                        [{"number": "CC-t5", "dueOn": "2025-03-12", "overdueDays": 1}]
                        """)
                .path("onTheDay.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void whoever_is_bound_to_a_unit_sees_its_orders_only() {
        SIDE.as("S0002")
                .document("{ transferOrders { nodes { number } } other: transferOrder(number: \"CC-t1\") { number }"
                        + " transferApprovals(from: \"2025-01-01\", to: \"2025-12-31\") { number }"
                        + " loans { nodes { number open } } }")
                .execute()
                .path("transferOrders.nodes")
                .matchesJsonStrictly("[{\"number\": \"CC-t5\"}]")
                .path("other")
                .valueIsNull()
                .path("transferApprovals")
                .matchesJsonStrictly("[{\"number\": \"CC-t5\"}]")
                .path("loans.nodes")
                .matchesJsonStrictly("[{\"number\": \"CC-t5\", \"open\": 1}]");
    }

    @Test
    void a_gate_pass_tells_what_may_go_out_under_it() {
        SIDE.as("S0001")
                .document("{ gatePass(gatePass: \"CM-t2\") { number gatePasses { gatePass lines pieces checkedBy }"
                        + " lines { line code } } none: gatePass(gatePass: \"CM-9\") { number } }")
                .execute()
                .path("gatePass")
                .matchesJsonStrictly("""
                        {"number": "CC-t2", "lines": [{"line": 1, "code": "K-t2"}], "gatePasses": [
                          {"gatePass": "CM-t2", "lines": [1], "pieces": 1, "checkedBy": null}]}
                        """)
                .path("none")
                .valueIsNull();
    }

    @Test
    void a_year_or_a_time_that_makes_no_sense_is_refused() {
        SIDE.as("S0001")
                .document("{ transferRegister(year: 12) { items } }")
                .execute()
                .errors()
                .expect(error -> "ARGUMENT_INVALID".equals(error.getExtensions().get("code")));
        SIDE.as("S0001")
                .document("{ transferApprovals(from: \"2025-02-01\", to: \"2025-01-01\") { number } }")
                .execute()
                .errors()
                .expect(error -> "ARGUMENT_INVALID".equals(error.getExtensions().get("code")));
    }
}
