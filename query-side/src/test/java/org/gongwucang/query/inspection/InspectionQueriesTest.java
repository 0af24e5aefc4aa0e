package org.gongwucang.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of 72 units 57 are visited, some of them twice. */
class InspectionQueriesTest {

    private static final int SCOPE = 72;
    private static final int VISITED = 57;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("J01", "一镇", null, "2020-01-01")
                .unit("J60", "未检单位", null, "2020-01-01")
                .unit("OF", "管理局", null, "2020-01-01")
                .person("S0001", "OF", "FLEET_OFFICER", "2020-01-01")
                .person("S0002", "J01", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "OF", "FLEET_OFFICER", "2020-01-01");
        List<String> scope = IntStream.rangeClosed(1, SCOPE)
                .mapToObj(InspectionQueriesTest::unit)
                .toList();
        SIDE.chronicle()
                .tell(
                        "c1",
                        new InspectionCampaignOpened(
                                "c1",
                                "JC-OF-2014-0001",
                                "VEHICLE",
                                "专项整治",
                                "OF",
                                scope,
                                "x",
                                "S0001",
                                List.of(),
                                day("2014-03-01")));
        for (int i = 1; i <= VISITED; i++) {
            visit("v" + i, unit(i), i % 3 == 0 ? "UNANNOUNCED" : "ANNOUNCED", "2014-04-01");
        }
        visit("again", unit(1), "UNANNOUNCED", "2014-05-01");
        SIDE.chronicle().tell("c1", found("f1")).tell("c1", found("f2"));
        SIDE.chronicle()
                .tell(
                        "c1",
                        new InspectionViolationClosed("c1", "f1", "J01", "已封存", "S0003", List.of(), day("2014-06-01")))
                .tell("c1", new InspectionCampaignClosed("c1", "结束", "S0001", day("2014-06-30")));
    }

    private static String unit(int number) {
        return "J%02d".formatted(number);
    }

    private static void visit(String visit, String unit, String mode, String on) {
        SIDE.chronicle()
                .tell(
                        "c1",
                        new UnitInspected(
                                "c1",
                                visit,
                                "JC-OF-2014-0001",
                                unit,
                                mode,
                                "COMPLIANT",
                                List.of("S0001"),
                                null,
                                "S0001",
                                List.of(),
                                day(on)));
    }

    private static InspectionViolationRecorded found(String violation) {
        return new InspectionViolationRecorded(
                "c1",
                "v1",
                violation,
                "JC-OF-2014-0001",
                "J01",
                "未封存",
                null,
                null,
                "S0001",
                List.of(),
                day("2014-04-01"));
    }

    @Test
    void coverage_is_of_distinct_units_and_names_those_that_nobody_visited() {
        SIDE.as("S0001")
                .document("""
                        { inspectionCoverage(year: 2014, kind: VEHICLE) { campaigns unitsInScope unitsInspected percent visits
                            unannounced violations openViolations openViolationIds closedViolations closedViolationIds
                            inspected { unit name visits firstOn lastOn } uninspected { unit name } visitIds } }
                        """)
                .execute()
                .path("inspectionCoverage.percent")
                .entity(BigDecimal.class)
                .isEqualTo(new BigDecimal("79.2"))
                .path("inspectionCoverage.unitsInScope")
                .entity(Integer.class)
                .isEqualTo(SCOPE)
                .path("inspectionCoverage.unitsInspected")
                .entity(Integer.class)
                .isEqualTo(VISITED)
                .path("inspectionCoverage.inspected")
                .entityList(Object.class)
                .hasSize(VISITED)
                .path("inspectionCoverage.inspected[0]")
                .matchesJson("""
                        {"unit": "J01", "name": "一镇", "visits": 2, "firstOn": "2014-04-01", "lastOn": "2014-05-01"}
                        """)
                .path("inspectionCoverage.uninspected")
                .entityList(Object.class)
                .hasSize(SCOPE - VISITED)
                .path("inspectionCoverage.uninspected[2]")
                .matchesJson("""
                        {"unit": "J60", "name": "未检单位"}
                        """)
                .path("inspectionCoverage.visitIds")
                .entityList(String.class)
                .hasSize(VISITED + 1)
                .path("inspectionCoverage.openViolationIds")
                .entityList(String.class)
                .containsExactly("f2")
                .path("inspectionCoverage.closedViolationIds")
                .entityList(String.class)
                .containsExactly("f1");
    }

    @Test
    void coverage_is_asked_for_any_day_and_by_number() {
        SIDE.as("S0001")
                .document("""
                        { before: inspectionCoverage(number: "JC-OF-2014-0001", asOf: "2014-03-31") { unitsInspected percent }
                          early: inspectionCoverage(number: "JC-OF-2014-0001", asOf: "2014-02-28") { percent }
                          rooms: inspectionCoverage(year: 2014, kind: ROOM) { percent } }
                        """)
                .execute()
                .path("before")
                .matchesJson("""
                        {"unitsInspected": 0, "percent": 0.0}
                        """)
                .path("early")
                .valueIsNull()
                .path("rooms")
                .valueIsNull();
    }

    @Test
    void campaigns_visits_and_violations_are_listed_and_a_unit_sees_its_own() {
        SIDE.as("S0001")
                .document("""
                        { inspectionCampaigns(filter: { states: [CLOSED] }) { nodes { number name state unitsInScope unit { name } } }
                          inspectionVisits(first: 1, filter: { modes: [UNANNOUNCED] }) { totalCount } }
                        """)
                .execute()
                .path("inspectionCampaigns.nodes")
                .matchesJson("""
                        [{"number": "JC-OF-2014-0001", "name": "专项整治", "state": "CLOSED", "unitsInScope": 72,
                          "unit": {"name": "管理局"}}]
                        """)
                .path("inspectionVisits.totalCount")
                .entity(Integer.class)
                .isEqualTo(VISITED / 3 + 1);
        SIDE.as("S0002")
                .document("""
                        { inspectionVisits { totalCount } inspectionViolations(filter: { open: false }) { nodes { violation correction
                            closedBy unit { name } } } }
                        """)
                .execute()
                .path("inspectionVisits.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("inspectionViolations.nodes")
                .matchesJson("""
                        [{"violation": "f1", "correction": "已封存", "closedBy": "S0003", "unit": {"name": "一镇"}}]
                        """);
    }

    @Test
    void what_is_open_waits_for_an_officer_who_did_not_record_it() {
        String mine = "{ myTasks(filter: { kinds: [CLOSE_INSPECTION_VIOLATION] }) { nodes { number } } }";
        List<Object> recorder = new ArrayList<>(SIDE.as("S0001")
                .document(mine)
                .execute()
                .path("myTasks.nodes")
                .entityList(Object.class)
                .get());
        assertThat(recorder).isEmpty();
        SIDE.as("S0003").document(mine).execute().path("myTasks.nodes").matchesJson("""
                        [{"number": "JC-OF-2014-0001"}]
                        """);
    }

    @Test
    void per_cent_is_rounded_half_up_to_one_decimal() {
        assertThat(InspectionCoverage.percent(57, 72)).isEqualByComparingTo("79.2");
        assertThat(InspectionCoverage.percent(1, 2000)).isEqualByComparingTo("0.1");
        assertThat(InspectionCoverage.percent(0, 0)).isNull();
    }

    @Test
    void the_ledgers_are_what_their_events_say() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("inspection-campaign", "inspection-visit", "inspection-violation", "provider")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
