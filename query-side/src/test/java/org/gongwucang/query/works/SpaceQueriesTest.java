package org.gongwucang.query.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.query.testing.SpaceLives;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 2014: 14 works accepted, 5 leases ended early, 23 approvals of works and leases, and what else there was. */
class SpaceQueriesTest {

    private static final int ACCEPTED = 14;
    private static final int TERMINATED = 5;
    private static final LocalDate LONG = LocalDate.of(2030, 12, 31);

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区粮管委", null, "2010-01-01")
                .unit("U2", "区工管委办公室", null, "2010-01-01")
                .unit("U3", "区档案局", null, "2010-01-01")
                .person("S0001", "U3", "SPACE_OFFICER", "2010-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2010-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2010-01-01")
                .person("S0004", "U1", "APPROVER", "2010-01-01");
        for (int n = 0; n < ACCEPTED; n++) {
            String id = "a" + n;
            tell(id, SpaceLives.doneWorks(id, "U1", "60000", "59000", day("2014-03-01"), day("2014-06-01")));
        }
        tell("late", SpaceLives.doneWorks("late", "U1", "60000", "61000", day("2014-11-01"), day("2015-01-02")));
        tell("w1", SpaceLives.approvedWorks("w1", "U1", "1000", day("2014-05-01")));
        tell("j1", SpaceLives.rejectedWorks("j1", "U1", "1000", day("2014-05-01")));
        tell("x1", SpaceLives.withdrawnWorks("x1", "U1", "1000", day("2014-05-01")));
        tell("p1", SpaceLives.reviewedWorks("p1", "U1", "1000", day("2014-05-01")));
        for (int n = 0; n < TERMINATED; n++) {
            String id = "t" + n;
            tell(
                    id,
                    SpaceLives.terminatedLease(
                            id, "U1", day("2014-01-01"), LONG, day("2014-12-31"), day("2014-07-01")));
        }
        tell("s1", SpaceLives.signedLease("s1", "U1", day("2014-02-01"), day("2014-12-31"), null, day("2014-01-20")));
        tell("s2", SpaceLives.signedLease("s2", "U1", day("2015-01-01"), LONG, "s1", day("2014-12-01")));
        tell("lj", SpaceLives.rejectedLease("lj", "U1", day("2014-02-01"), LONG, day("2014-02-01")));
        tell("open", SpaceLives.openingLease("open", "U2", day("2013-01-01"), day("2013-12-31"), day("2013-01-01")));
    }

    private static void tell(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    @Test
    void the_year_tells_each_figure_with_the_numbers_it_counts() {
        SIDE.as("S0001")
                .document("""
                    { worksYear(year: 2014) { year started { count } accepted { count numbers amount cost } handedOver { count numbers } }
                      repairs: worksYear(year: 2014, kind: REPAIR) { accepted { count } }
                      others: worksYear(year: 2014, under: "U2") { accepted { count } }
                      leaseYear(year: 2014) { signed { count } renewals { count numbers } terminated { count contracts area yearlyRent }
                        expired { count contracts } } }
                    """)
                .execute()
                .path("worksYear")
                .matchesJson("""
                    {"year": 2014, "started": {"count": 15}, "accepted": {"count": 14, "amount": 840000, "cost": 826000},
                     "handedOver": {"count": 14}}
                    """)
                .path("worksYear.accepted.numbers")
                .entityList(String.class)
                .hasSize(ACCEPTED)
                .contains("WX-a0", "WX-a13")
                .doesNotContain("WX-late")
                .path("repairs.accepted.count")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("others.accepted.count")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("leaseYear")
                .matchesJson("""
                    {"signed": {"count": 7}, "renewals": {"count": 1, "numbers": ["ZL-s2"]},
                     "terminated": {"count": 5, "contracts": ["租t0", "租t1", "租t2", "租t3", "租t4"], "area": 502.5, "yearlyRent": 55000},
                     "expired": {"count": 1, "contracts": ["租s1"]}}
                    """);
    }

    @Test
    void repairs_and_leases_that_were_approved_in_a_year_are_counted_with_their_numbers() {
        SIDE.as("S0004")
                .document("""
                    { spaceApprovalYear(year: 2014) { year approved { count numbers } works { count numbers } leases { count numbers }
                        rejected { count numbers } withdrawn { count } pending { count numbers } } }
                    """)
                .execute()
                .path("spaceApprovalYear")
                .matchesJson("""
                    {"year": 2014, "approved": {"count": 23}, "works": {"count": 16}, "leases": {"count": 7},
                     "rejected": {"count": 2, "numbers": ["WX-j1", "ZL-lj"]}, "withdrawn": {"count": 1},
                     "pending": {"count": 1, "numbers": ["WX-p1"]}}
                    """)
                .path("spaceApprovalYear.approved.numbers")
                .entityList(String.class)
                .hasSize(23)
                .contains("WX-a0", "WX-late", "WX-w1", "ZL-s1", "ZL-t4")
                .doesNotContain("WX-j1", "ZL-lj", "WX-x1");
    }

    @Test
    void an_order_is_told_as_it_was_on_any_day() {
        SIDE.as("S0001")
                .document("""
                    { before: worksOrder(number: "WX-late", asOf: "2014-12-31") { state cost }
                      now: worksOrder(number: "WX-late") { state amount cost difference overCost unit { name } keysTo { name } keysBy
                        approvedBy history(first: 20) { nodes { event } } }
                      unknown: worksOrder(number: "WX-0") { state } }
                    """)
                .execute()
                .path("before")
                .matchesJson("""
                    {"state": "STARTED", "cost": null}
                    """)
                .path("now")
                .matchesJson("""
                    {"state": "HANDED_OVER", "amount": 60000, "cost": 61000, "difference": 1000, "overCost": "增量",
                     "unit": {"name": "区粮管委"}, "keysTo": {"name": "区工管委办公室"}, "keysBy": "S2", "approvedBy": ["S6", "S8"]}
                    """)
                .path("now.history.nodes[*].event")
                .entityList(String.class)
                .contains("WorksRequested", "WorksKeysHandedOver")
                .path("unknown")
                .valueIsNull();
    }

    @Test
    void orders_are_found_and_sorted() {
        SIDE.as("S0001")
                .document("""
                    { states: worksOrders(filter: {states: [REVIEWED]}) { nodes { number } totalCount }
                      accepted: worksOrders(first: 1, filter: {acceptedFrom: "2015-01-01", acceptedTo: "2015-12-31"}) { nodes { number } }
                      dear: worksOrders(first: 1, orderBy: [{field: COST, direction: DESC}]) { nodes { number } } }
                    """)
                .execute()
                .path("states.nodes[*].number")
                .entityList(String.class)
                .containsExactly("WX-p1")
                .path("accepted.nodes[*].number")
                .entityList(String.class)
                .containsExactly("WX-late")
                .path("dear.nodes[*].number")
                .entityList(String.class)
                .containsExactly("WX-late");
    }

    @Test
    void a_unit_sees_its_orders_and_those_whose_keys_are_for_it() {
        String asked = "{ worksOrders(first: 50) { nodes { number } } leases(first: 50) { nodes { number } } }";
        SIDE.as("S0002")
                .document(asked)
                .execute()
                .path("worksOrders.nodes[*].number")
                .entityList(String.class)
                .hasSize(ACCEPTED + 1)
                .doesNotContain("WX-w1")
                .path("leases.nodes[*].number")
                .entityList(String.class)
                .containsExactly("ZL-open");
        SIDE.as("S0003")
                .document(asked)
                .execute()
                .path("worksOrders.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void what_the_days_make_of_a_contract_is_said_when_it_is_asked() {
        SIDE.as("S0001")
                .document("""
                    { before: lease(number: "ZL-s1", asOf: "2014-01-31") { state daysLeft }
                      last: lease(number: "ZL-s1", asOf: "2014-12-31") { state daysLeft renewedBy }
                      past: lease(number: "ZL-s1", asOf: "2015-01-01") { state }
                      next: lease(number: "ZL-s2") { state renews yearlyRent from }
                      open: lease(number: "ZL-open") { state opening renewedBy } }
                    """)
                .execute()
                .path("before")
                .matchesJson("""
                    {"state": "SIGNED", "daysLeft": null}
                    """)
                .path("last")
                .matchesJson("""
                    {"state": "ACTIVE", "daysLeft": 0, "renewedBy": null}
                    """)
                .path("past.state")
                .entity(String.class)
                .isEqualTo("EXPIRED")
                .path("next")
                .matchesJson("""
                    {"state": "ACTIVE", "renews": "ZL-s1", "yearlyRent": 11000, "from": "2015-01-01"}
                    """)
                .path("open")
                .matchesJson("""
                    {"state": "EXPIRED", "opening": true, "renewedBy": "ZL-openr"}
                    """);
    }

    @Test
    void leases_are_found_by_the_state_of_the_day_and_by_what_is_left_of_them() {
        SIDE.as("S0001")
                .document("""
                    { eight: leases(filter: {expiringWithinDays: 8}, asOf: "2014-12-23") { nodes { number } }
                      seven: leases(filter: {expiringWithinDays: 7}, asOf: "2014-12-23") { nodes { number } }
                      signed: leases(filter: {state: SIGNED}, asOf: "2014-12-31") { nodes { number } }
                      active: leases(filter: {state: ACTIVE}) { nodes { number } }
                      ended: leases(filter: {state: TERMINATED, endedFrom: "2014-12-31", endedTo: "2014-12-31"}) { totalCount } }
                    """)
                .execute()
                .path("eight.nodes[*].number")
                .entityList(String.class)
                .containsExactly("ZL-s1")
                .path("seven.nodes")
                .entityList(Object.class)
                .hasSize(0)
                .path("signed.nodes[*].number")
                .entityList(String.class)
                .containsExactly("ZL-s2")
                .path("active.nodes[*].number")
                .entityList(String.class)
                .containsExactly("ZL-s2")
                .path("ended.totalCount")
                .entity(Integer.class)
                .isEqualTo(TERMINATED);
    }

    @Test
    void opening_leases_count_in_the_opening_book() {
        SIDE.as("S0004")
                .document("""
                    { openingEntries(filter: {book: "租赁台账"}) { nodes { kind code value quantity } } openingBook { count value } }
                    """)
                .execute()
                .path("openingEntries.nodes")
                .matchesJson("""
                    [{"kind": "LEASE", "code": "ZL-open", "value": 0, "quantity": 1}]
                    """)
                .path("openingBook.count")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void what_waits_waits_for_those_whose_duty_it_is() {
        SIDE.as("S0004")
                .document("{ myTasks(first: 50) { nodes { kind number } } }")
                .execute()
                .path("myTasks.nodes[?(@.number == 'WX-p1')].kind")
                .entityList(String.class)
                .containsExactly("APPROVE_WORKS");
        SIDE.as("S0001")
                .document("{ myTasks(first: 50) { nodes { kind number } } }")
                .execute()
                .path("myTasks.nodes[?(@.number == 'WX-w1')].kind")
                .entityList(String.class)
                .containsExactly("START_WORKS");
    }

    @Test
    void every_book_of_it_is_proven() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("works", "lease", "approval", "task", "policy-decision", "opening-entry")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
