package org.gongwucang.query.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.FindingLives;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindingQueriesTest {

    private static final String RULE = "OFFICE_AREA";
    private static final LocalDate STANDARD = LocalDate.of(2014, 11, 24);

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2010-01-01")
                .unit("U2", "预算科", "U1", "2010-01-01")
                .unit("U3", "区档案局", null, "2010-01-01")
                .person("S0001", "U3", "SPACE_OFFICER", "2010-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2010-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2010-01-01")
                .person("S0004", "U3", "APPROVER", "2010-01-01");
        version(1, LocalDate.of(2000, 1, 1), "COUNTY_HEAD=20;COUNTY_SECTION_HEAD=9");
        version(2, STANDARD, "COUNTY_HEAD=30;COUNTY_SECTION_HEAD=18");
        took("H1", "R1", "U1", "COUNTY_HEAD", "25.00", "2012-01-01");
        took("H2", "R2", "U2", "COUNTY_SECTION_HEAD", "18.00", "2012-01-01");
        took("H3", "R3", "U1", "COUNTY_SECTION_HEAD", "18.01", "2012-01-01");
        took("H4", "R4", "U1", "CITY_HEAD", "99.00", "2012-01-01");
        took("H5", "R5", "U1", "COUNTY_SECTION_HEAD", "12.00", "2012-01-01");
        took("H5", "R6", "U1", "COUNTY_SECTION_HEAD", "10.00", "2012-02-01");
        tell("office:H5", new OfficeLeft("H5", "room-R6", "R6", day("2015-06-01")));
        tell("inv", FindingLives.invalid("inv", "U2", "H2", day("2015-03-01")));
        tell("ver", FindingLives.verified("ver", "U1", "H5", day("2015-03-01"), day("2015-06-01")));
        tell("def", FindingLives.deferred("def", "U1", "H3", day("2015-03-01"), day("2015-12-31")));
        tell("re", FindingLives.deferred("re", "U1", "H1", day("2015-03-01"), day("2015-12-31")));
        tell("re", FindingLives.reopened("re", day("2015-12-31")));
        tell("open", FindingLives.found("open", "U1", "H4", day("2015-03-01")));
    }

    private static void version(int number, LocalDate from, String limits) {
        PolicySource source = new PolicySource("标准", null, null, null);
        List<PolicyValue> values = List.of(
                new PolicyValue("limits", limits),
                new PolicyValue("washroomInside", "true"),
                new PolicyValue("washroom", "6"));
        LocalDate day = day("2016-01-01");
        tell(
                "policy:" + RULE,
                new PolicyVersionDrafted(RULE, number, "面积标准", source, from, null, values, "HOUSE", day),
                new PolicyVersionActivated(
                        RULE, number, "HOUSE", "HOUSE", Instant.parse("2026-01-01T00:00:00Z"), List.of(), day));
    }

    private static void took(String staff, String room, String unit, String rank, String share, String on) {
        tell(
                "office:" + staff,
                new OfficeTaken(
                        staff, "room-" + room, room, unit, rank, null, new BigDecimal(share), List.of(), day(on)));
    }

    private static void tell(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    @Test
    void what_a_person_has_is_held_against_the_standard_of_the_day_asked_for() {
        SIDE.as("S0001")
                .document("""
                        { before: areaCheck(staff: "H1", asOf: "2014-11-23") { rank measured limit excess over policyVersion rule }
                          after: areaCheck(staff: "H1", asOf: "2014-11-24") { measured limit excess over policyVersion }
                          none: areaCheck(staff: "H4", asOf: "2014-11-24") { limit excess over policyVersion }
                          two: areaCheck(staff: "H5", asOf: "2015-02-28") { measured over spaces { code relation area } }
                          one: areaCheck(staff: "H5") { measured over }
                          nobody: areaCheck(staff: "H9") { measured } }
                        """)
                .execute()
                .path("before")
                .matchesJson("""
                        {"rank": "COUNTY_HEAD", "measured": 25, "limit": 20, "excess": 5, "over": true, "policyVersion": 1, "rule": "OFFICE_AREA"}
                        """)
                .path("after")
                .matchesJson("""
                        {"measured": 25, "limit": 30, "excess": 0, "over": false, "policyVersion": 2}
                        """)
                .path("none")
                .matchesJson("""
                        {"limit": null, "excess": null, "over": false, "policyVersion": 0}
                        """)
                .path("two")
                .matchesJson("""
                        {"measured": 22, "over": true, "spaces": [{"code": "R5", "relation": "SHARE", "area": 12.00},
                         {"code": "R6", "relation": "SHARE", "area": 10.00}]}
                        """)
                .path("one")
                .matchesJson("""
                        {"measured": 12, "over": false}
                        """)
                .path("nobody")
                .valueIsNull();
    }

    @Test
    void what_is_behind_an_invalid_partition_counts_to_the_person() {
        SIDE.as("S0001")
                .document("""
                        { before: areaCheck(staff: "H2", asOf: "2015-02-28") { counted measured over }
                          since: areaCheck(staff: "H2", asOf: "2015-03-01") { counted measured limit over }
                          finding(number: "WT-inv") { state verification counted sameDoor method unit { name } }
                          settled: finding(number: "WT-ver") { state verification counted measuredAfter } }
                        """)
                .execute()
                .path("before")
                .matchesJson("""
                        {"counted": 0, "measured": 18, "over": false}
                        """)
                .path("since")
                .matchesJson("""
                        {"counted": 6, "measured": 24, "limit": 18, "over": true}
                        """)
                .path("finding")
                .matchesJson("""
                        {"state": "OPEN", "verification": "INVALID_CORRECTION", "counted": 6, "sameDoor": true, "method": "PARTITION",
                         "unit": {"name": "预算科"}}
                        """)
                .path("settled")
                .matchesJson("""
                        {"state": "VERIFIED", "verification": "VERIFIED", "counted": null, "measuredAfter": 16}
                        """);
    }

    @Test
    void a_unit_is_told_person_by_person_and_rank_by_rank() {
        SIDE.as("S0001")
                .document("""
                        { all: areaByPerson(under: "U1", asOf: "2015-02-28") { staff over }
                          tooMuch: areaByPerson(under: "U1", overOnly: true, asOf: "2015-02-28") { staff excess }
                          ranks: areaByRank(under: "U1", asOf: "2015-02-28") { rank persons staff measured limit over overStaff } }
                        """)
                .execute()
                .path("all[*].staff")
                .entityList(String.class)
                .containsExactly("H1", "H2", "H3", "H4", "H5")
                .path("tooMuch")
                .matchesJson("""
                        [{"staff": "H3", "excess": 0.01}, {"staff": "H5", "excess": 4.00}]
                        """)
                .path("ranks")
                .matchesJson("""
                        [{"rank": "CITY_HEAD", "persons": 1, "limit": null, "over": 0},
                         {"rank": "COUNTY_HEAD", "persons": 1, "measured": 25.00, "limit": 30, "over": 0},
                         {"rank": "COUNTY_SECTION_HEAD", "persons": 3, "staff": ["H2", "H3", "H5"], "measured": 58.01, "limit": 18,
                          "over": 2, "overStaff": ["H3", "H5"]}]
                        """);
    }

    @Test
    void findings_are_counted_by_state_and_method_with_their_numbers() {
        SIDE.as("S0001")
                .document("""
                        { findingSummary { state method count numbers excess }
                          then: findingSummary(asOf: "2015-03-31", under: "U2") { state method count numbers } }
                        """)
                .execute()
                .path("findingSummary")
                .matchesJson("""
                        [{"state": "DEFERRED", "method": null, "count": 1, "numbers": ["WT-def"], "excess": 6},
                         {"state": "OPEN", "method": null, "count": 2, "numbers": ["WT-open", "WT-re"], "excess": 12},
                         {"state": "OPEN", "method": "PARTITION", "count": 1, "numbers": ["WT-inv"]},
                         {"state": "VERIFIED", "method": "SWAP", "count": 1, "numbers": ["WT-ver"]}]
                        """)
                .path("then")
                .matchesJson("""
                        [{"state": "OPEN", "method": "PARTITION", "count": 1, "numbers": ["WT-inv"]}]
                        """);
    }

    @Test
    void findings_are_found_by_their_days_and_states() {
        SIDE.as("S0001")
                .document("""
                        { review: findings(filter: {reviewBy: "2015-12-31"}) { nodes { number reviewOn document } }
                          early: findings(filter: {reviewBy: "2015-12-30"}) { totalCount }
                          planned: findings(filter: {states: [VERIFIED], methods: [SWAP], kinds: [OVER_STANDARD]}) { nodes { number } }
                          person: findings(filter: {staff: "H5", recordedFrom: "2015-03-01", recordedTo: "2015-03-01"},
                            orderBy: [{field: RECORDED_ON}]) { nodes { number history(first: 20) { nodes { event } } } }
                          past: finding(number: "WT-re", asOf: "2015-12-30") { state } }
                        """)
                .execute()
                .path("review.nodes")
                .matchesJson("""
                        [{"number": "WT-def", "reviewOn": "2015-12-31", "document": "区府办8号"}]
                        """)
                .path("early.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("planned.nodes[*].number")
                .entityList(String.class)
                .containsExactly("WT-ver")
                .path("person.nodes[*].history.nodes[*].event")
                .entityList(String.class)
                .contains("CorrectionFoundInvalid", "CorrectionVerified")
                .path("past.state")
                .entity(String.class)
                .isEqualTo("DEFERRED");
    }

    @Test
    void a_unit_sees_what_concerns_it_and_those_below_it() {
        String asked = """
                { findings(first: 50) { nodes { number } } areaCheck(staff: "H1") { staff }
                  areaByPerson(under: "U1") { staff } }
                """;
        SIDE.as("S0002")
                .document(asked)
                .execute()
                .path("findings.nodes[*].number")
                .entityList(String.class)
                .containsExactly("WT-inv")
                .path("areaCheck")
                .valueIsNull()
                .path("areaByPerson[*].staff")
                .entityList(String.class)
                .containsExactly("H2");
        SIDE.as("S0003")
                .document(asked)
                .execute()
                .path("findings.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void deferrals_are_approvals_and_what_waits_is_a_task() {
        SIDE.as("S0004")
                .document("""
                        { approvals(filter: {kinds: [FINDING_DEFERRAL]}, first: 20) { nodes { number result reason } }
                          approvalSummary(year: 2015) { kind approved rejected } }
                        """)
                .execute()
                .path("approvals.nodes[*].result")
                .entityList(String.class)
                .satisfies(results ->
                        assertThat(results).containsExactlyInAnyOrder("APPROVED", "REJECTED", "APPROVED", "REJECTED"))
                .path("approvalSummary")
                .matchesJson("""
                        [{"kind": "FINDING_DEFERRAL", "approved": 2, "rejected": 2}]
                        """);
        SIDE.as("S0001")
                .document("{ myTasks(first: 50) { nodes { kind number } } }")
                .execute()
                .path("myTasks.nodes[?(@.kind == 'PLAN_CORRECTION')].number")
                .entityList(String.class)
                .contains("WT-inv", "WT-re", "WT-open")
                .doesNotContain("WT-ver", "WT-def");
    }

    @Test
    void every_book_of_it_is_proven() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("finding", "approval", "task", "policy-decision")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }

    @Test
    void another_standard_is_tried_on_those_who_sit_there_and_changes_nothing() {
        SIDE.as("S0001")
                .document("""
                        { former: whatIfArea(rule: OFFICE_AREA, version: 1, asOf: "2014-12-01") { day weighed
                            over { staff unitCode rank measured limit excess limitInForce overInForce } relieved { staff } }
                          wider: whatIfArea(limits: [{rank: COUNTY_SECTION_HEAD, area: "18.01"}], asOf: "2014-12-01") {
                            limits { rank area } weighed over { staff } relieved { staff limit excess limitInForce } } }
                        """)
                .execute()
                .path("former")
                .matchesJsonStrictly("""
                        {"day": "2014-12-01", "weighed": 4, "over": [
                          {"staff": "H1", "unitCode": "U1", "rank": "COUNTY_HEAD", "measured": 25.00, "limit": 20, "excess": 5.00,
                            "limitInForce": 30, "overInForce": false},
                          {"staff": "H2", "unitCode": "U2", "rank": "COUNTY_SECTION_HEAD", "measured": 18.00, "limit": 9,
                            "excess": 9.00, "limitInForce": 18, "overInForce": false},
                          {"staff": "H3", "unitCode": "U1", "rank": "COUNTY_SECTION_HEAD", "measured": 18.01, "limit": 9,
                            "excess": 9.01, "limitInForce": 18, "overInForce": true},
                          {"staff": "H5", "unitCode": "U1", "rank": "COUNTY_SECTION_HEAD", "measured": 22.00, "limit": 9,
                            "excess": 13.00, "limitInForce": 18, "overInForce": true}], "relieved": []}
                        """)
                .path("wider")
                .matchesJsonStrictly("""
                        {"limits": [{"rank": "COUNTY_SECTION_HEAD", "area": 18.01}], "weighed": 3, "over": [{"staff": "H5"}],
                         "relieved": [{"staff": "H3", "limit": 18.01, "excess": 0.00, "limitInForce": 18}]}
                        """);
    }

    @Test
    void another_standard_is_tried_on_every_day_since_and_what_was_otherwise_meanwhile_is_a_span_of_its_own() {
        SIDE.as("S0001")
                .document("""
                        { whatIfArea(limits: [{rank: COUNTY_SECTION_HEAD, area: "18.00"}], from: "2012-01-15", asOf: "2015-06-30") {
                            from day spans { staff unitCode rank measured limit excess from to } } }
                        """)
                .execute()
                .path("whatIfArea.from")
                .entity(String.class)
                .isEqualTo("2012-01-15")
                .path("whatIfArea.spans")
                .entityList(Map.class)
                .satisfies(spans -> assertThat(spans)
                        .extracting(one -> one.get("staff") + " " + one.get("measured") + " " + one.get("excess") + " "
                                + one.get("from") + " " + one.get("to"))
                        .containsExactly(
                                "H2 24.00 6.00 2015-03-01 2015-06-30",
                                "H3 18.01 0.01 2012-01-15 2015-06-30",
                                "H5 22.00 4.00 2012-02-01 2015-02-28",
                                "H5 28.00 10.00 2015-03-01 2015-05-31"));
    }

    @Test
    void a_standard_that_cannot_be_tried_is_refused_by_what_is_wrong_with_it() {
        for (String wrong : List.of(
                "rule: LOAN, version: 1",
                "rule: OFFICE_AREA",
                "rule: OFFICE_AREA, version: 9",
                "version: 1",
                "rule: OFFICE_AREA, limits: []",
                "limits: [{rank: COUNTY_HEAD, area: \"-1\"}]",
                "limits: [], from: \"2015-01-02\", asOf: \"2015-01-01\"",
                "limits: [{rank: COUNTY_HEAD, area: \"1\"}, {rank: COUNTY_HEAD, area: \"2\"}]")) {
            SIDE.as("S0001")
                    .document("{ whatIfArea(" + wrong + ") { weighed } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .as(wrong)
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_INVALID")));
        }
    }
}
