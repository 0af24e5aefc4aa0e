package org.gongwucang.query.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.stocktake.CountTotals;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

class ApprovalQueriesTest {

    private static final BigDecimal YUAN = new BigDecimal("900.00");
    private static final BigDecimal LESS = new BigDecimal("700.00");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U1", "GATEKEEPER", "2020-01-01");
        orders();
        batches();
        disposals();
        others();
    }

    /** Recorded at that time of the 3rd of February 2026, and each next a second later. */
    private static void at(String time, String stream, Entry... entries) {
        Chronicle chronicle = SIDE.chronicle().recordedFrom(time);
        for (Entry entry : entries) {
            chronicle.tell(stream, entry);
        }
    }

    /** The first in two steps after two hours and after three days; one of U2 is withdrawn, one of it waits. */
    private static void orders() {
        at("2026-02-03T01:00:00Z", "o1", order("o1", "U1"), requested("o1", "2026-02-03"));
        at(
                "2026-02-03T03:00:01Z",
                "o1",
                new TransferStepApproved(
                        "o1", 1, "S0011", LESS, null, List.of(), List.of(), List.of(), day("2026-02-03")));
        at(
                "2026-02-06T03:00:01Z",
                "o1",
                new TransferApproved("o1", 2, "S0012", 1, 1, LESS, null, List.of(), List.of(), day("2026-02-06")));
        at("2026-02-07T01:00:00Z", "o2", order("o2", "U2"), requested("o2", "2026-02-07"));
        at("2026-02-07T02:00:00Z", "o2", new TransferWithdrawn("o2", "S0002", "不要了", day("2026-02-07")));
        at("2026-02-08T01:00:00Z", "o3", order("o3", "U2"), requested("o3", "2026-02-08"));
        at("2026-02-09T01:00:00Z", "o4", order("o4", "U2"));
        at("2026-02-09T02:00:00Z", "o4", new TransferWithdrawn("o4", "S0002", "错", day("2026-02-09")));
    }

    private static TransferDrafted order(String id, String unit) {
        return order(id, unit, "2026-02-01");
    }

    private static TransferDrafted order(String id, String unit, String on) {
        return new TransferDrafted(id, "CK-" + id, unit, "ALLOTMENT", "配置", null, null, day(on));
    }

    private static TransferRequested requested(String id, String on) {
        return new TransferRequested(id, "S0002", 1, 1, YUAN, List.of(), List.of(), day(on));
    }

    /** Returned, submitted again, and cancelled. */
    private static void batches() {
        at(
                "2026-02-10T01:00:00Z",
                "b1",
                new IntakeBatchDrafted("b1", "RC-1", "U1", "W01", "SURRENDER", "缴1号", null, day("2026-02-01")),
                submitted("2026-02-03"),
                new IntakeBatchReturned("b1", "S0011", "缺件", day("2026-02-04")),
                submitted("2026-02-04"),
                new IntakeBatchCancelled("b1", "S0002", "不缴了", day("2026-02-05")));
    }

    private static IntakeBatchSubmitted submitted(String on) {
        return new IntakeBatchSubmitted("b1", "S0002", 1, 1, YUAN, List.of(), List.of(), List.of(), day(on));
    }

    /** One step for the case; the price below the floor is agreed to by one, then another bid comes, and the case is withdrawn. */
    private static void disposals() {
        at(
                "2026-02-11T01:00:00Z",
                "d1",
                new DisposalDrafted("d1", "CZ-1", "U1", "SALE", "财1号", "更新", null, day("2026-02-01")),
                new DisposalRequested("d1", "S0002", 1, 1, YUAN, List.of(), List.of(), List.of(), day("2026-02-02")),
                new DisposalApproved("d1", 1, "S0011", "批1号", YUAN, List.of(), List.of(), day("2026-02-03")),
                bid("2026-02-04"),
                new DisposalPriceReapproved("d1", 1, LESS, "S0011", "无他人", List.of(), day("2026-02-05")),
                bid("2026-02-05"),
                new DisposalWithdrawn("d1", "S0002", "不卖了", day("2026-02-06")));
    }

    private static DisposalBidRecorded bid(String on) {
        return new DisposalBidRecorded(
                "d1", LESS, "某公司", YUAN, true, "S0015", List.of(), List.of(), List.of(), day(on));
    }

    private static void others() {
        at(
                "2026-02-12T01:00:00Z",
                "body:L1",
                proposed("2026-02-02"),
                new TemporaryBodyRejected("L1", "S0011", "文号有误", day("2026-02-03")),
                proposed("2026-02-03"),
                new TemporaryBodyEstablished(
                        "L1", "审计组", "U2", "办1号", day("2026-12-31"), "S0011", List.of(), day("2026-02-04")));
        at(
                "2026-02-13T01:00:00Z",
                "t1",
                new StockTakePlanned(
                        "t1",
                        "PD-1",
                        "U1",
                        "LOCATIONS",
                        List.of("W01/A"),
                        day("2026-02-01"),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        List.of("S0006"),
                        true,
                        "盘1号",
                        "S0015",
                        List.of(),
                        day("2026-02-01")),
                new ExpectedSetFrozen("t1", 1, 1, YUAN, "0".repeat(64), "S0015", day("2026-02-01")),
                new StockTakeCountingEnded("t1", "S0015", day("2026-02-02")),
                new StockTakeReturned("t1", "COUNTING", "漏盘", "S0011", day("2026-02-03")),
                new StockTakeCountingEnded("t1", "S0015", day("2026-02-04")),
                new StockTakeApproved(
                        "t1", new CountTotals(1, 0, 0, 0, 0, 0, 0, 0, 0), "S0011", List.of(), day("2026-02-05")));
        at(
                "2026-02-14T01:00:00Z",
                "opening:house",
                new OpeningProposed(3, YUAN, "d", "S0015", day("2025-12-30")),
                new OpeningProposalDeclined("S0011", "漏记", day("2025-12-31")));
    }

    private static TemporaryBodyProposed proposed(String on) {
        return new TemporaryBodyProposed(
                "L1", "审计组", "U2", "审计", "办1号", day("2026-12-31"), "S0015", List.of(), day(on));
    }

    private static GraphQlTester.Response ask(String staff, String document) {
        return SIDE.as(staff).document(document).execute();
    }

    @Test
    void each_step_tells_who_asked_who_decided_and_how_long_it_took() {
        ask("S0001", """
                        { approvals(filter: {number: "CK-o1"}) { nodes { kind step result askedOn decidedOn hours days value
                            documentId unit { name } reason } } }
                        """).path("approvals.nodes").matchesJsonStrictly("""
                        [{"kind": "TRANSFER", "step": 1, "result": "APPROVED", "askedOn": "2026-02-03",
                          "decidedOn": "2026-02-03", "hours": 2.00, "days": 0, "value": 700.00, "documentId": "o1",
                          "unit": {"name": "区财政局"}, "reason": null},
                         {"kind": "TRANSFER", "step": 2, "result": "APPROVED", "askedOn": "2026-02-03",
                          "decidedOn": "2026-02-06", "hours": 72.00, "days": 3, "value": 700.00, "documentId": "o1",
                          "unit": {"name": "区财政局"}, "reason": null}]
                        """);
    }

    @Test
    void what_was_returned_or_withdrawn_stays_beside_what_was_asked_for_again() {
        ask("S0001", """
                        { batch: approvals(filter: {number: "RC-1"}) { nodes { result reason } }
                          price: approvals(filter: {kinds: [DISPOSAL_PRICE]}) { nodes { step result value } }
                          body: approvals(filter: {number: "L1"}) { nodes { result unit { unit } } }
                          count: approvals(filter: {number: "PD-1"}) { nodes { result reason value } }
                          opening: approvals(filter: {kinds: [OPENING]}) { nodes { result number unit { unit } } } }
                        """)
                .path("batch.nodes")
                .matchesJsonStrictly("""
                        [{"result": "RETURNED", "reason": "缺件"}, {"result": "WITHDRAWN", "reason": "不缴了"}]
                        """)
                .path("price.nodes")
                .matchesJsonStrictly("""
                        [{"step": 1, "result": "APPROVED", "value": 700.00}, {"step": 2, "result": "WITHDRAWN", "value": 700.00},
                         {"step": 1, "result": "WITHDRAWN", "value": 700.00}]
                        """)
                .path("body.nodes")
                .matchesJsonStrictly("""
                        [{"result": "REJECTED", "unit": {"unit": "U2"}}, {"result": "APPROVED", "unit": {"unit": "U2"}}]
                        """)
                .path("count.nodes")
                .matchesJsonStrictly("""
                        [{"result": "RETURNED", "reason": "漏盘", "value": 900.00},
                         {"result": "APPROVED", "reason": null, "value": 900.00}]
                        """)
                .path("opening.nodes")
                .matchesJsonStrictly("""
                        [{"result": "RETURNED", "number": null, "unit": null}]
                        """);
    }

    @Test
    void what_was_never_asked_for_is_no_approval() {
        ask("S0001", "{ approvals(filter: {number: \"CK-o4\"}) { totalCount } }")
                .path("approvals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void the_year_is_told_by_kind_and_result_with_the_median_and_the_longest_time() {
        ask("S0001", """
                        { approvalSummary(year: 2026, under: "U1") { kind asked approved rejected returned withdrawn pending
                            medianDays longestDays }
                          orders: approvalSummary(year: 2026) { kind asked approved withdrawn pending medianHours longestHours }
                          before: approvalSummary(year: 2025) { kind returned } }
                        """)
                .path("approvalSummary")
                .matchesJsonStrictly("""
                        [{"kind": "DISPOSAL", "asked": 1, "approved": 1, "rejected": 0, "returned": 0, "withdrawn": 0, "pending": 0,
                          "medianDays": 1, "longestDays": 1},
                         {"kind": "DISPOSAL_PRICE", "asked": 3, "approved": 1, "rejected": 0, "returned": 0, "withdrawn": 2,
                          "pending": 0, "medianDays": 1, "longestDays": 1},
                         {"kind": "INTAKE", "asked": 2, "approved": 0, "rejected": 0, "returned": 1, "withdrawn": 1, "pending": 0,
                          "medianDays": 1, "longestDays": 1},
                         {"kind": "STOCK_TAKE", "asked": 2, "approved": 1, "rejected": 0, "returned": 1, "withdrawn": 0,
                          "pending": 0, "medianDays": 1.00, "longestDays": 1},
                         {"kind": "TRANSFER", "asked": 2, "approved": 2, "rejected": 0, "returned": 0, "withdrawn": 0, "pending": 0,
                          "medianDays": 1.50, "longestDays": 3}]
                        """)
                .path("orders[?(@.kind == 'TRANSFER')]")
                .matchesJsonStrictly("""
                        [{"kind": "TRANSFER", "asked": 4, "approved": 2, "withdrawn": 1, "pending": 1, "medianHours": 37.00,
                          "longestHours": 72.00}]
                        """)
                .path("before")
                .matchesJsonStrictly("[{\"kind\": \"OPENING\", \"returned\": 1}]");
    }

    @Test
    void approvals_are_filtered_sorted_and_asked_for_as_of_a_day_and_as_known_at_a_time() {
        ask("S0001", """
                        { late: approvals(filter: {kinds: [TRANSFER], results: [APPROVED]}, orderBy: [{field: HOURS, direction:
                            DESC}], first: 1) { totalCount nodes { hours } }
                          byOne: approvals(filter: {decidedBy: "S0012"}) { nodes { number } }
                          within: approvals(filter: {from: "2026-02-07", to: "2026-02-08", year: 2026}) { nodes { number } }
                          then: approvals(filter: {number: "CK-o1"}, asOf: "2026-02-05") { nodes { step result } }
                          known: approvals(filter: {number: "CK-o1"}, knownAt: "2026-02-03T02:00:00Z") { nodes { step result } } }
                        """)
                .path("late")
                .matchesJsonStrictly("{\"totalCount\": 2, \"nodes\": [{\"hours\": 72.00}]}")
                .path("byOne.nodes[*].number")
                .entityList(String.class)
                .containsExactly("CK-o1")
                .path("within.nodes[*].number")
                .entityList(String.class)
                .containsExactly("CK-o2", "CK-o3")
                .path("then.nodes")
                .matchesJsonStrictly(
                        "[{\"step\": 1, \"result\": \"APPROVED\"}, {\"step\": 2, \"result\": \"PENDING\"}]")
                .path("known.nodes")
                .matchesJsonStrictly("[{\"step\": 1, \"result\": \"PENDING\"}]");
    }

    @Test
    void a_decision_that_is_taken_back_is_none_and_the_question_waits_again() {
        at("2026-02-20T01:00:00Z", "o9", order("o9", "U1", "2024-02-18"), requested("o9", "2024-02-19"));
        SIDE.chronicle().tell("o9", new TransferWithdrawn("o9", "S0002", "错", day("2024-02-20")));
        String event = SIDE.bean(EventStore.class).readEvents("o9", 2).next().getIdentifier();
        SIDE.chronicle()
                .tell(
                        "o9",
                        new TransferEntryReversed(
                                "o9", event, 2, "TransferWithdrawn", day("2024-02-20"), "误点", day("2024-02-20")));
        ask("S0001", "{ approvals(filter: {number: \"CK-o9\"}) { nodes { result decidedOn hours } } }")
                .path("approvals.nodes")
                .matchesJsonStrictly("[{\"result\": \"PENDING\", \"decidedOn\": null, \"hours\": null}]");
    }

    @Test
    void who_is_bound_to_a_unit_sees_what_concerns_it() {
        ask("S0002", "{ approvals { nodes { number } } approvalSummary(year: 2026, under: \"U1\") { kind } }")
                .path("approvals.nodes[*].number")
                .entityList(String.class)
                .satisfies(numbers -> assertThat(numbers).containsOnly("CK-o2", "CK-o3", "L1"))
                .path("approvalSummary")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void a_year_to_come_or_long_ago_is_refused() {
        refused("S0001", "{ approvalSummary(year: 2999) { kind } }", "ARGUMENT_INVALID");
        refused("S0001", "{ approvals(filter: {year: 1800}) { totalCount } }", "ARGUMENT_INVALID");
    }

    private static void refused(String staff, String document, String code) {
        ask(staff, document)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    @Test
    void the_median_of_two_is_between_them() {
        assertThat(ApprovalSummary.median(List.of())).isNull();
        assertThat(ApprovalSummary.median(List.of(BigDecimal.ONE))).isEqualTo(BigDecimal.ONE);
        assertThat(ApprovalSummary.median(List.of(BigDecimal.ONE, BigDecimal.TEN)))
                .isEqualByComparingTo("5.5");
    }
}
