package org.gongwucang.query.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.ReassignedLine;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.Reassignments;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReassignmentQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final Card DESK =
            new Card("办公桌", null, null, DESKS, new BigDecimal("100"), day("2009-05-01"), null, null);

    /** On the 2nd of May 2025 all is asked for and signed, on the 3rd it goes over. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .unit("U3", "区档案局", null, "2020-01-01")
                .person("S0001", "U3", "ASSET_MANAGER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U1", "UNIT_HANDLER", "2020-01-01")
                .assetClass(DESKS, "办公桌", null)
                .inUse("kR1", "办公桌", "U1", "100", "2025-01-01")
                .inUse("lost", "办公桌", "U1", "70", "2025-01-01")
                .inStock("stored", "办公桌", "U1", "100", "W01/A", "S0001", "2025-01-01")
                .tell(
                        "lost",
                        new AssetReportedMissing("lost", DESKS, "U1", null, null, "未见", List.of(), day("2025-05-01")));
        Reassignments acts = new Reassignments("R1", DESK, List.of(), day("2025-05-02"), day("2025-05-03"));
        for (String thing : List.of("vR1", "uR1", "tR1", "zR1")) {
            String kind = thing.startsWith("v") ? "ASSET" : "LOT";
            SIDE.chronicle().tell("code:" + thing, new AssetCodeClaimed("K-" + thing, thing, kind, day("2025-01-01")));
        }
        tell("R1", acts.moved());
        tell("eR1", acts.declined("eR1"));
        tell("rR1", acts.rejected("rR1"));
        tell("wR1", acts.withdrawn("wR1"));
        tell("vR1", acts.card("vR1"));
        tell("uR1", acts.lot("uR1"));
        tell("tR1", acts.part("tR1"));
        tell("zR1", acts.wholeLot("zR1"));
        takenBack();
    }

    private static void tell(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    /** Declared idle, handed over, and back with its duty to be surrendered. */
    private static void takenBack() {
        ReassignedLine line = new ReassignedLine("R9", "HZ-R9", 1, "DIRECT");
        SIDE.chronicle()
                .inUse("back", "办公桌", "U1", "90", "2025-01-01")
                .tell(
                        "back",
                        new AssetDeclaredIdle(
                                "back",
                                Chronicle.code("back"),
                                DESKS,
                                "U1",
                                day("2025-01-01"),
                                day("2025-06-30"),
                                "撤并",
                                "S0004",
                                List.of(),
                                day("2025-05-01")))
                .tell(
                        "back",
                        new AssetReassigned(
                                "back",
                                line,
                                DESKS,
                                "U1",
                                "U2",
                                null,
                                "S0002",
                                new BigDecimal("90"),
                                null,
                                day("2025-05-03")))
                .tell("back", new AssetIdlenessEnded("back", "U1", "REASSIGNED", "HZ-R9", day("2025-05-03")));
    }

    @Test
    void the_register_tells_by_units_and_form_what_went_over_in_a_year() {
        SIDE.as("S0001")
                .document("""
                        { register: reassignmentRegister(year: 2025) { fromUnit fromName toUnit toName form acts lines pieces value }
                          others: reassignmentRegister(year: 2025, from: "U2") { form }
                          before: reassignmentRegister(year: 2024) { form } }
                        """)
                .execute()
                .path("register")
                .matchesJson("""
                        [{"fromUnit": "U1", "fromName": "区财政局", "toUnit": "U2", "toName": "区审计局", "form": "REORGANISATION",
                          "acts": 1, "lines": 3, "pieces": 11, "value": 1100}]
                        """)
                .path("others")
                .entityList(Object.class)
                .hasSize(0)
                .path("before")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void an_act_is_told_as_it_was_on_any_day_with_its_lines() {
        SIDE.as("S0001")
                .document("""
                        { first: reassignment(number: "HZ-R1", asOf: "2025-05-02") { state lineCount pieces value agreedBy }
                          now: reassignment(number: "HZ-R1") { state document grounds approvedBy approvedOn value fromUnit { name }
                            toUnit { name } lines { line code state custodian newCode movedOn act { number } assetClass { name } }
                            history(first: 100) { nodes { event } } }
                          unknown: reassignment(number: "HZ-0") { state } }
                        """)
                .execute()
                .path("first")
                .matchesJson("""
                        {"state": "AGREED", "lineCount": 3, "pieces": 11, "value": 1100, "agreedBy": "S2"}
                        """)
                .path("now.history.nodes[*].event")
                .entityList(String.class)
                .contains("ReassignmentDrafted", "ReassignmentApproved", "ReassignmentLineMoved")
                .path("now.lines")
                .matchesJson("""
                        [{"line": 1, "code": "K-vR1", "state": "MOVED", "custodian": "S2", "newCode": null, "movedOn": "2025-05-03",
                          "act": {"number": "HZ-R1"}, "assetClass": {"name": "办公桌"}},
                         {"line": 2, "code": "K-uR1", "state": "MOVED", "newCode": "K-tR1"},
                         {"line": 3, "code": "K-zR1", "state": "MOVED", "newCode": null}]
                        """)
                .path("now")
                .matchesJson("""
                        {"state": "APPROVED", "document": "编1号", "approvedBy": ["S6", "S8"], "approvedOn": "2025-05-03",
                         "value": 1100, "fromUnit": {"name": "区财政局"}, "toUnit": {"name": "区审计局"}}
                        """)
                .path("unknown")
                .valueIsNull();
    }

    @Test
    void acts_and_lines_are_filtered_sorted_and_paged() {
        SIDE.as("S0001")
                .document("""
                        { ended: reassignments(filter: {states: [DECLINED, REJECTED, WITHDRAWN], forms: [DIRECT], from: "U1"},
                            orderBy: [{field: NUMBER, direction: DESC}]) { totalCount nodes { number reason } }
                          document: reassignments(filter: {document: "编1号"}) { nodes { number } }
                          page: reassignmentLines(first: 1, filter: {states: [MOVED], to: "U2"}, orderBy: [{field: VALUE,
                            direction: DESC}]) { totalCount pageInfo { hasNextPage } nodes { code value } }
                          none: reassignments(filter: {to: "U3"}) { totalCount } }
                        """)
                .execute()
                .path("ended")
                .matchesJson("""
                        {"totalCount": 3, "nodes": [{"number": "HZ-wR1", "reason": "仍需使用"}, {"number": "HZ-rR1", "reason": "应先上缴"},
                          {"number": "HZ-eR1", "reason": "无处安放"}]}
                        """)
                .path("document.nodes[*].number")
                .entityList(String.class)
                .containsExactly("HZ-R1")
                .path("page")
                .matchesJson("""
                        {"totalCount": 3, "pageInfo": {"hasNextPage": true}, "nodes": [{"code": "K-zR1", "value": 600}]}
                        """)
                .path("none.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void both_units_see_an_act_and_no_other_unit_does() {
        String asked = """
                { reassignments { totalCount } reassignmentLines { totalCount } reassignment(number: "HZ-R1") { number }
                  reassignmentRegister(year: 2025) { acts } }
                """;
        for (String party : List.of("S0002", "S0004")) {
            SIDE.as(party).document(asked).execute().path("").matchesJson("""
                    {"reassignments": {"totalCount": 4}, "reassignment": {"number": "HZ-R1"},
                     "reassignmentRegister": [{"acts": 1}]}
                    """);
        }
        SIDE.as("S0003").document(asked).execute().path("").matchesJson("""
                {"reassignments": {"totalCount": 0}, "reassignmentLines": {"totalCount": 0}, "reassignment": null,
                 "reassignmentRegister": []}
                """);
    }

    @Test
    void the_thing_is_in_the_books_and_hands_of_the_receiving_unit_and_never_was_in_stock() {
        SIDE.as("S0001")
                .document("""
                        { before: register(asOf: "2025-05-02", filter: {codes: ["K-vR1", "K-uR1", "K-zR1"]}) { nodes { code quantity
                            unit { unit } } }
                          now: register(filter: {codes: ["K-vR1", "K-uR1", "K-tR1", "K-zR1"]}) { nodes { code quantity state since
                            unit { unit } custodian { staff } location { location } } }
                          stock(filter: {codes: ["K-vR1", "K-uR1", "K-tR1", "K-zR1"]}) { totalCount }
                          custody(custodian: "S3") { nodes { code } }
                          assetHistory(code: "K-vR1") { nodes { event } }
                          movements(filter: {from: "2025-05-02", to: "2025-05-04"}) { totalCount } }
                        """)
                .execute()
                .path("before.nodes")
                .matchesJson("""
                        [{"code": "K-uR1", "quantity": 30, "unit": {"unit": "U1"}}, {"code": "K-vR1", "unit": {"unit": "U1"}},
                         {"code": "K-zR1", "quantity": 6, "unit": {"unit": "U1"}}]
                        """)
                .path("now.nodes")
                .matchesJson("""
                        [{"code": "K-tR1", "quantity": 4, "state": "IN_USE", "unit": {"unit": "U2"}},
                         {"code": "K-uR1", "quantity": 26, "state": "IN_USE", "unit": {"unit": "U1"}},
                         {"code": "K-vR1", "quantity": 1, "state": "IN_USE", "since": "2025-05-03", "unit": {"unit": "U2"},
                          "location": null},
                         {"code": "K-zR1", "quantity": 6, "state": "IN_USE", "unit": {"unit": "U2"}}]
                        """)
                .path("stock.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("custody.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-tR1", "K-vR1")
                .path("assetHistory.nodes[*].event")
                .entityList(String.class)
                .contains("AssetReassigned")
                .path("movements.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void what_remains_with_the_giving_unit_is_told_whatever_is_wrong_with_it() {
        String asked = """
                { now: remainingInUse(unit: "U1", orderBy: [{field: VALUE}]) { totalCount nodes { code state } }
                  before: remainingInUse(unit: "U1", asOf: "2025-05-02") { totalCount }
                  nowhere: remainingInUse(unit: "U7") { totalCount } }
                """;
        SIDE.as("S0001")
                .document(asked)
                .execute()
                .path("now.nodes[*].state")
                .entityList(String.class)
                .contains("MISSING", "IN_USE")
                .doesNotContain("IN_STOCK")
                .path("now.nodes[*].code")
                .entityList(String.class)
                .contains("K-uR1")
                .doesNotContain("K-vR1", "K-zR1")
                .path("nowhere.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("before.totalCount")
                .entity(Integer.class)
                .satisfies(count -> assertThat(count).isEqualTo(6));
        SIDE.as("S0003")
                .document(asked)
                .execute()
                .path("now.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void what_was_idle_is_so_no_more_once_it_went_over_and_is_again_when_that_is_taken_back() {
        String asked = """
                { surrenderDuties { nodes { state endedBy code unit { unit } } } remainingInUse(unit: "U1") { nodes { code } } }
                """;
        SIDE.as("S0001").document(asked).execute().path("surrenderDuties.nodes").matchesJson("""
                [{"state": "REASSIGNED", "endedBy": "HZ-R9", "unit": {"unit": "U1"}}]
                """);

        SIDE.chronicle().takenBack("back", 3, "AssetIdlenessEnded", "2025-05-03");
        SIDE.chronicle().takenBack("back", 2, "AssetReassigned", "2025-05-03");
        SIDE.awaitLedgers();

        SIDE.as("S0001")
                .document(asked)
                .execute()
                .path("surrenderDuties.nodes")
                .matchesJson("""
                        [{"state": "OPEN", "endedBy": null}]
                        """)
                .path("remainingInUse.nodes[*].code")
                .entityList(String.class)
                .contains(Chronicle.code("back"));
    }

    @Test
    void every_book_of_it_is_proven() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("holding", "reassignment", "reassignment-line", "surrender-duty")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
