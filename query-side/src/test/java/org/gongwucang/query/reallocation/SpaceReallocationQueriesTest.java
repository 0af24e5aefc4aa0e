package org.gongwucang.query.reallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 3,950 m² to nine units in a year, with what was refused, and a year before. */
class SpaceReallocationQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final List<String> AREAS =
            List.of("1200.50", "800.25", "600.25", "400", "300", "250", "200", "120", "50", "29");

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U0", "区机关事务局", null, "2010-01-01")
                .person("S0001", "U0", "AUDITOR", "2010-01-01")
                .person("S0002", "U1", "UNIT_HANDLER", "2010-01-01")
                .person("S0003", "U0", "APPROVER", "2010-01-01");
        for (int i = 1; i <= 9; i++) {
            SIDE.chronicle().unit("U" + i, "单位" + i, null, "2010-01-01");
        }
        for (int i = 0; i < AREAS.size(); i++) {
            int unit = Math.min(i + 1, 9);
            asked("t" + i, unit, i, i == 0 ? "U9" : null, "2014-03-01");
            approved("t" + i, unit, i, i == 0 ? "U9" : null, "2014-0" + Math.min(9, i + 3) + "-02");
        }
        asked("before", 1, 3, null, "2013-12-01");
        approved("before", 1, 3, null, "2013-12-31");
        asked("rejected", 2, 3, null, "2014-05-01");
        SIDE.chronicle().tell("rejected", new SpaceReallocationRejected("rejected", "S9", "另有用途", day("2014-05-02")));
        asked("withdrawn", 2, 3, null, "2014-05-01");
        SIDE.chronicle().tell("withdrawn", new SpaceReallocationWithdrawn("withdrawn", "S8", "不需", day("2014-05-02")));
        asked("open", 3, 3, null, "2014-06-01");
    }

    private static List<ReallocatedRoom> rooms(int area, @Nullable String from) {
        BigDecimal whole = new BigDecimal(AREAS.get(area));
        BigDecimal part = new BigDecimal("10.25");
        List<ReallocatedRoom> rooms = new ArrayList<>();
        rooms.add(new ReallocatedRoom("r" + area, "K-" + area, from, part));
        rooms.add(new ReallocatedRoom("s" + area, "L-" + area, null, whole.subtract(part)));
        return rooms;
    }

    private static void asked(String id, int unit, int area, @Nullable String from, String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new SpaceReallocationRequested(
                                id,
                                "TJ-" + id,
                                "U" + unit,
                                "ORGAN",
                                null,
                                "用房紧张",
                                rooms(area, from),
                                new BigDecimal(AREAS.get(area)),
                                "S8",
                                List.of(),
                                day(on)));
    }

    private static void approved(String id, int unit, int area, @Nullable String from, String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new SpaceReallocated(
                                id,
                                "TJ-" + id,
                                "U" + unit,
                                rooms(area, from),
                                new BigDecimal(AREAS.get(area)),
                                null,
                                "FP-" + id,
                                "S9",
                                List.of(),
                                day(on)));
    }

    @Test
    void the_year_tells_3950_square_metres_to_nine_units_and_lists_the_acts() {
        SIDE.as("S0001")
                .document("""
                    { year: spaceReallocationYear(year: 2014) { area unitCount unitCodes count reallocations
                        lines { unitCode unitName area reallocations } }
                      before: spaceReallocationYear(year: 2013) { area unitCount count }
                      after: spaceReallocationYear(year: 2015) { area unitCount count lines { unitCode } } }
                    """)
                .execute()
                .path("year")
                .matchesJson("""
                    {"area": 3950, "unitCount": 9, "unitCodes": ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"], "count": 10,
                     "reallocations": ["TJ-t0", "TJ-t1", "TJ-t2", "TJ-t3", "TJ-t4", "TJ-t5", "TJ-t6", "TJ-t7", "TJ-t8", "TJ-t9"]}
                    """)
                .path("year.lines[8]")
                .matchesJson(
                        "{\"unitCode\": \"U9\", \"unitName\": \"单位9\", \"area\": 79, \"reallocations\": [\"TJ-t8\","
                                + " \"TJ-t9\"]}")
                .path("year.lines[*].area")
                .entityList(BigDecimal.class)
                .satisfies(areas -> assertThat(areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("3950"))
                .path("before")
                .matchesJson("{\"area\": 400, \"unitCount\": 1, \"count\": 1}")
                .path("after")
                .matchesJson("{\"area\": 0, \"unitCount\": 0, \"count\": 0, \"lines\": []}");
    }

    @Test
    void acts_are_told_with_their_rooms_as_of_any_day() {
        SIDE.as("S0001")
                .document("""
                    { then: spaceReallocation(number: "TJ-t0", asOf: "2014-03-01") { state decidedOn }
                      now: spaceReallocation(number: "TJ-t0") { state certificate toUnit { name } rooms { code fromUnit area } area
                        history { nodes { event } } }
                      list: spaceReallocations(filter: {states: [REQUESTED, REJECTED, WITHDRAWN]}) { nodes { number reason } }
                      given: spaceReallocations(filter: {concerning: "U9", decidedTo: "2014-03-31"}) { totalCount }
                      approvals(filter: {kinds: [SPACE_REALLOCATION], results: [REJECTED]}) { totalCount } }
                    """)
                .execute()
                .path("then")
                .matchesJson("{\"state\": \"REQUESTED\", \"decidedOn\": null}")
                .path("now")
                .matchesJson("""
                    {"state": "APPROVED", "certificate": "FP-t0", "toUnit": {"name": "单位1"}, "area": 1200.5,
                     "rooms": [{"code": "K-0", "fromUnit": "U9", "area": 10.25}, {"code": "L-0", "fromUnit": null, "area": 1190.25}]}
                    """)
                .path("now.history.nodes[*].event")
                .entityList(String.class)
                .containsExactly("SpaceReallocationRequested", "SpaceReallocated")
                .path("list.nodes")
                .matchesJson("""
                    [{"number": "TJ-open", "reason": null}, {"number": "TJ-rejected", "reason": "另有用途"}, {"number": "TJ-withdrawn"}]
                    """)
                .path("given.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("approvals.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void a_unit_sees_the_acts_by_which_it_gets_or_gives() {
        SIDE.as("S0002").document("""
            { spaceReallocations { nodes { number } } spaceReallocation(number: "TJ-t1") { number }
              spaceReallocationYear(year: 2014) { area unitCodes } }
            """).execute().path("").matchesJson("""
                {"spaceReallocations": {"nodes": [{"number": "TJ-before"}, {"number": "TJ-t0"}]}, "spaceReallocation": null,
                 "spaceReallocationYear": {"area": 1200.5, "unitCodes": ["U1"]}}
                """);
    }

    @Test
    void what_is_asked_for_waits_for_an_approver() {
        SIDE.as("S0003")
                .document("{ myTasks(filter: {kinds: [APPROVE_SPACE_REALLOCATION]}) { nodes { number waiting } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJson("[{\"number\": \"TJ-open\", \"waiting\": 2}]");
    }

    @Test
    void the_books_are_proven() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("space-reallocation", "approval", "task")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
