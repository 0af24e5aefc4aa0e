package org.gongwucang.query.period;

import static org.gongwucang.query.testing.Chronicle.day;

import java.time.Instant;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeriodQueriesTest {

    private static final String CALENDAR = "periods:house";
    private static final Instant FIRST_CLOSING = Instant.parse("2026-02-02T00:01:00Z");
    private static final Instant SECOND_CLOSING = Instant.parse("2026-02-04T00:01:00Z");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** January is closed with two things, reopened for a third that was forgotten and one too many, and closed again. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2026-01-10T00:00:00Z")
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "区财政局", null, "2020-01-01")
                .person("S0006", "U1", "FINANCE", "2020-01-01")
                .person("S0009", "U2", "UNIT_HANDLER", "2020-01-01")
                .inUse("a1", "桌", "U1", "100.00", "2026-01-10")
                .inUse("a2", "桌", "U2", "40.00", "2026-01-11")
                .recordedFrom("2026-02-02T00:00:00Z")
                .tell(CALENDAR, new PeriodClosed("2026-01", 1, "S0006", FIRST_CLOSING, day("2026-02-02")))
                .recordedFrom("2026-02-03T00:00:00Z")
                .tell(CALENDAR, new PeriodReopeningRequested("2026-01", "S0006", "漏记", day("2026-02-03")))
                .tell(CALENDAR, new PeriodReopened("2026-01", "S0006", "S0005", "漏记", day("2026-02-03")))
                .inUse("a3", "桌", "U1", "25.50", "2026-01-31")
                .takenBack("a2", 0, "OpeningBalanceRecorded", "2026-01-11")
                .recordedFrom("2026-02-04T00:00:00Z")
                .tell(CALENDAR, new PeriodClosed("2026-01", 2, "S0006", SECOND_CLOSING, day("2026-02-04")))
                .recordedFrom("2026-03-02T00:00:00Z")
                .inUse("a4", "桌", "U1", "9.00", "2026-02-10")
                .tell(
                        CALENDAR,
                        new PeriodClosed(
                                "2026-02", 1, "S0006", Instant.parse("2026-03-02T01:00:00Z"), day("2026-03-02")));
    }

    @Test
    void each_edition_holds_what_was_known_when_it_was_closed_and_tells_what_is_different() {
        SIDE.as("S0006").document("""
                        { period(period: "2026-01") {
                            firstDay lastDay state requestedBy approvedBy reason version
                            editions { edition closedBy closedOn closesAt settledAt
                              figures(by: UNIT) { rows value }
                              difference(by: UNIT) { key name rows pieces value } } } }
                        """).execute().path("period").matchesJson("""
                        {"firstDay": "2026-01-01", "lastDay": "2026-01-31", "state": "CLOSED",
                         "requestedBy": "S0006", "approvedBy": "S0005", "reason": "漏记", "version": 4,
                         "editions": [
                           {"edition": 1, "closedBy": "S0006", "closedOn": "2026-02-02",
                            "closesAt": "2026-02-02T00:01:00.000Z", "settledAt": "2026-02-02T00:02:00.000Z",
                            "figures": {"rows": 2, "value": 140.00}, "difference": null},
                           {"edition": 2, "closedOn": "2026-02-04",
                            "figures": {"rows": 2, "value": 125.50},
                            "difference": [
                              {"key": "U2", "name": "区财政局", "rows": -1, "pieces": -1, "value": -40.00},
                              {"key": "U1", "name": "区机关事务局", "rows": 1, "pieces": 1, "value": 25.50}]}]}
                        """);
    }

    @Test
    void lists_closed_months_the_latest_first_and_as_they_were_known() {
        SIDE.as("S0006")
                .document("""
                        { now: periods { totalCount nodes { period state } }
                          reopened: periods(knownAt: "2026-02-03T12:00:00Z", state: REOPENED) { nodes { period } }
                          none: periods(knownAt: "2026-01-31") { totalCount }
                          open: period(period: "2026-05") { state } }
                        """)
                .execute()
                .path("now")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [{"period": "2026-02", "state": "CLOSED"}, {"period": "2026-01"}]}
                        """)
                .path("reopened.nodes[0].period")
                .entity(String.class)
                .isEqualTo("2026-01")
                .path("none.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("open")
                .valueIsNull();
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_own_figures() {
        SIDE.as("S0009")
                .document("""
                        { period(period: "2026-01") { editions { figures(by: UNIT) { rows value }
                            difference(by: UNIT) { key } } } }
                        """)
                .execute()
                .path("period.editions[0].figures")
                .matchesJson("{\"rows\": 1, \"value\": 40.00}")
                .path("period.editions[1].difference[*].key")
                .entityList(String.class)
                .containsExactly("U2");
    }
}
