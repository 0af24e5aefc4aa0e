package org.gongwucang.query.idleness;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.util.List;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SurrenderDutyQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** At the end of 2024: one of U1 is overdue and reminded of, one not due yet; U2 surrendered one too late. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "ASSET_MANAGER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .inUse("a1", "办公桌", "U1", "100", "2024-01-01")
                .inUse("a2", "会议桌", "U1", "100", "2024-01-01")
                .inUse("a3", "茶几", "U2", "100", "2024-01-01")
                .tell("a1", declared("a1", "U1", "2024-02-01", "2024-07-30"))
                .tell("a2", declared("a2", "U1", "2024-08-01", "2025-01-28"))
                .tell("a3", declared("a3", "U2", "2024-02-01", "2024-07-30"))
                .tell(
                        "a1",
                        new SurrenderReminded(
                                "a1", "U1", 1, day("2024-07-30"), 2, "催1号", "S0001", List.of(), day("2024-08-01")))
                .tell(
                        "a1",
                        new SurrenderReminded(
                                "a1", "U1", 2, day("2024-07-30"), 33, "催2号", "S0001", List.of(), day("2024-09-01")))
                .tell("a3", new AssetIdlenessEnded("a3", "U2", "SURRENDERED", "RK-3", day("2024-08-15")));
    }

    @Test
    void lists_what_is_overdue_as_of_a_day_with_its_names() {
        SIDE.as("S0001")
                .document("""
                        { due: surrenderDuties(filter: {overdue: true}, asOf: "2024-12-31") { totalCount nodes {
                            code name unit { name } idleSince idleDays dueOn overdueDays state reminders remindedOn
                            lastReminder } }
                          onTheDay: surrenderDuties(filter: {overdue: true}, asOf: "2024-07-30") { totalCount }
                          theDayAfter: surrenderDuties(filter: {overdue: true}, asOf: "2024-07-31") { nodes {
                            code overdueDays reminders } } }
                        """)
                .execute()
                .path("due")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"code": "GWC-2026-a1", "name": "办公桌", "unit": {"name": "区财政局"},
                          "idleSince": "2024-02-01", "idleDays": 334, "dueOn": "2024-07-30", "overdueDays": 154,
                          "state": "OPEN", "reminders": 2, "remindedOn": "2024-09-01", "lastReminder": "催2号"}]}
                        """)
                .path("onTheDay.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("theDayAfter.nodes")
                .matchesJson("""
                        [{"code": "GWC-2026-a1", "overdueDays": 1, "reminders": 0},
                         {"code": "GWC-2026-a3", "overdueDays": 1}]
                        """);
    }

    @Test
    void tells_how_each_unit_stands_the_one_with_the_most_overdue_first() {
        SIDE.as("S0001").document("""
                        { surrenderSummary(asOf: "2024-12-31") {
                            unit { name } open overdue reminders surrendered late } }
                        """).execute().path("surrenderSummary").matchesJson("""
                        [{"unit": {"name": "区财政局"}, "open": 2, "overdue": 1, "reminders": 2, "surrendered": 0, "late": 0},
                         {"unit": {"name": "区审计局"}, "open": 0, "overdue": 0, "reminders": 0, "surrendered": 1, "late": 1}]
                        """);
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_own() {
        SIDE.as("S0002")
                .document("""
                        { surrenderDuties { nodes { code state endedOn endedBy } }
                          surrenderSummary { unit { name } } }
                        """)
                .execute()
                .path("surrenderDuties.nodes")
                .matchesJson("""
                        [{"code": "GWC-2026-a3", "state": "SURRENDERED", "endedOn": "2024-08-15", "endedBy": "RK-3"}]
                        """)
                .path("surrenderSummary[*].unit.name")
                .entityList(String.class)
                .containsExactly("区审计局");
    }

    private static AssetDeclaredIdle declared(String id, String unit, String since, String due) {
        return new AssetDeclaredIdle(
                id, "GWC-2026-" + id, DESKS, unit, day(since), day(due), "撤并", "S9", List.of(), day(since));
    }
}
