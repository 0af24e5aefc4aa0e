package org.gongwucang.query.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips as far as they are on any day, for whom they wait, and who is designated. */
class TripQueriesTest {

    private static final LocalDate DAY = day("2025-05-01");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U2", "DISPATCHER", "2020-01-01")
                .person("S0002", "U1", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U2", "DRIVER", "2020-01-01");
        VehicleRef about = new VehicleRef("v1", "GWC-1", "U2", "OTHER");
        BigDecimal ten = BigDecimal.TEN;
        tell(
                "t1",
                new TripApproved("t1", true, List.of("2025-05-01"), "S7", List.of(), day("2025-04-28")),
                new TripDispatched("t1", about, "S0004", "S0001", day("2025-04-29")),
                new TripCompleted("t1", "v1", "S0004", 100, 280, DAY.atTime(19, 30), "S0004", List.of(), DAY),
                new TripSettled("t1", "v1", ten, ten, BigDecimal.ZERO, "S8", List.of(), day("2025-05-03")));
        tell("t2", new TripApproved("t2", false, List.of(), "S7", List.of(), day("2025-04-28")));
        tell(
                "t3",
                new TripApproved("t3", false, List.of(), "S7", List.of(), day("2025-04-28")),
                new TripDispatched("t3", about, "S0004", "S0001", day("2025-04-29")));
        tell("t4", new TripCancelled("t4", "改期", null, null, "S0002", day("2025-04-28")));
        SIDE.chronicle()
                .tell(
                        "providers:FUEL",
                        new ProviderDesignated(
                                "FUEL",
                                "d1",
                                "P1",
                                "加油站",
                                day("2025-01-01"),
                                day("2025-12-31"),
                                "招1号",
                                "S8",
                                List.of(),
                                DAY))
                .tell(
                        "providers:FUEL",
                        new ProviderDesignationEnded(
                                "FUEL", "d1", "P1", day("2025-06-30"), "不诚信", "S8", List.of(), day("2025-06-30")))
                .tell(
                        "providers:REPAIR",
                        new ProviderDesignated(
                                "REPAIR",
                                "d0",
                                "P0",
                                "汽修厂",
                                day("2024-01-01"),
                                day("2024-12-31"),
                                "招0号",
                                "S8",
                                List.of(),
                                day("2024-01-01")));
    }

    private static void tell(String trip, Entry... later) {
        SIDE.chronicle()
                .tell(
                        trip,
                        new TripRequested(
                                trip,
                                "YC-" + trip,
                                "U1",
                                "MEETING",
                                "开会",
                                "成都",
                                3,
                                DAY.atTime(9, 0),
                                DAY.atTime(17, 0),
                                "S0002",
                                List.of(),
                                day("2025-04-27")));
        for (Entry entry : later) {
            SIDE.chronicle().tell(trip, entry);
        }
    }

    @Test
    void a_trip_is_told_as_it_was_on_any_day() {
        SIDE.as("S0001")
                .document("""
                        { now: trip(number: "YC-t1") { state unit { name } from until returnedAt kilometres vehicle driver tolls special
                            holiday daysOff settledOn }
                          then: trip(number: "YC-t1", asOf: "2025-04-28") { state vehicle }
                          unknown: trip(number: "YC-0") { state } }
                        """)
                .execute()
                .path("now")
                .matchesJson("""
                        {"state": "SETTLED", "unit": {"name": "区财政局"}, "from": "2025-05-01T09:00:00.000+08:00",
                         "until": "2025-05-01T17:00:00.000+08:00", "returnedAt": "2025-05-01T19:30:00.000+08:00", "kilometres": 180,
                         "vehicle": "GWC-1", "driver": "S0004", "tolls": 10, "special": true, "holiday": true,
                         "daysOff": ["2025-05-01"], "settledOn": "2025-05-03"}
                        """)
                .path("then")
                .matchesJson("""
                        {"state": "APPROVED", "vehicle": null}
                        """)
                .path("unknown")
                .valueIsNull();
    }

    @Test
    void trips_are_filtered_and_another_unit_sees_none() {
        SIDE.as("S0002").document("""
                        { trips(filter: { states: [DISPATCHED, CANCELLED], from: "2025-05-01", to: "2025-05-01" }) { totalCount
                            nodes { number endReason } } }
                        """).execute().path("trips").matchesJson("""
                        {"totalCount": 2, "nodes": [{"number": "YC-t3", "endReason": null}, {"number": "YC-t4", "endReason": "改期"}]}
                        """);
        SIDE.as("S0003")
                .document("{ trips { totalCount } trip(number: \"YC-t1\") { state } }")
                .execute()
                .path("trips.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("trip")
                .valueIsNull();
    }

    private static List<String> listed(String list, String arguments, String field) {
        return SIDE.as("S0001")
                .document("{ " + list + "(" + arguments + ") { nodes { " + field + " } } }")
                .execute()
                .path(list + ".nodes[*]." + field)
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest
    @CsvSource({
        "'first: 9', 1 2 3 4",
        "'orderBy: [{field: DAY, direction: DESC}]', 4 3 2 1",
        "'orderBy: [{field: NUMBER, direction: DESC}]', 4 3 2 1",
        "'orderBy: [{field: VEHICLE}, {field: NUMBER, direction: DESC}]', 4 2 3 1",
        "'orderBy: [{field: DRIVER, direction: DESC}, {field: NUMBER}]', 1 3 2 4",
        "'orderBy: [{field: KILOMETRES, direction: DESC}], first: 1', 1",
    })
    void trips_come_in_the_order_that_was_asked_for(String arguments, String expected) {
        assertThat(listed("trips", arguments, "number"))
                .containsExactly(Arrays.stream(expected.split(" "))
                        .map(number -> "YC-t" + number)
                        .toArray(String[]::new));
    }

    @Test
    void pages_of_trips_go_on_where_nothing_was_driven() {
        List<String> all = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 4; page++) {
            var answer = SIDE.as("S0001")
                    .document("{ trips(first: 1, orderBy: [{field: KILOMETRES}]" + after
                            + ") { nodes { number } pageInfo { endCursor } } }")
                    .execute();
            all.addAll(answer.path("trips.nodes[*].number")
                    .entityList(String.class)
                    .get());
            after = ", after: \""
                    + answer.path("trips.pageInfo.endCursor")
                            .entity(String.class)
                            .get() + "\"";
        }
        assertThat(all).containsExactlyInAnyOrder("YC-t1", "YC-t2", "YC-t3", "YC-t4");
        assertThat(all.get(3)).isEqualTo("YC-t1");
    }

    @ParameterizedTest
    @CsvSource({
        "'first: 9', P0 P1",
        "'orderBy: [{field: FROM, direction: DESC}]', P1 P0",
        "'orderBy: [{field: TO}]', P0 P1",
        "'orderBy: [{field: PROVIDER, direction: DESC}]', P1 P0",
    })
    void providers_come_in_the_order_that_was_asked_for(String arguments, String expected) {
        assertThat(listed("providers", arguments, "provider")).containsExactly(expected.split(" "));
    }

    @Test
    void the_life_of_a_trip_is_told_entry_by_entry_whatever_day_is_asked_for() {
        SIDE.as("S0002")
                .document("""
                        { trip(number: "YC-t1", asOf: "2025-04-28") { state
                            history(first: 3) { totalCount pageInfo { hasNextPage }
                              nodes { event label occurredOn changes { field before after } } } } }
                        """)
                .execute()
                .path("trip.state")
                .entity(String.class)
                .isEqualTo("APPROVED")
                .path("trip.history.totalCount")
                .entity(Integer.class)
                .isEqualTo(5)
                .path("trip.history.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("trip.history.nodes[*].event")
                .entityList(String.class)
                .containsExactly("TripRequested", "TripApproved", "TripDispatched")
                .path("trip.history.nodes[2]")
                .matchesJson("""
                        {"label": "Trip dispatched", "occurredOn": "2025-04-29", "changes": [
                          {"field": "state", "before": "APPROVED", "after": "DISPATCHED"},
                          {"field": "vehicle", "before": null, "after": "GWC-1"},
                          {"field": "driver", "before": null, "after": "S0004"},
                          {"field": "dispatchedBy", "before": null, "after": "S0001"},
                          {"field": "dispatchedOn", "before": null, "after": "2025-04-29"}]}
                        """);
        SIDE.as("S0003")
                .document("{ trip(number: \"YC-t1\") { history(first: 3) { totalCount } } }")
                .execute()
                .path("trip")
                .valueIsNull();
    }

    @Test
    void what_was_approved_waits_for_the_dispatcher_and_what_was_dispatched_for_its_driver() {
        SIDE.as("S0001")
                .document("{ myTasks { nodes { kind number } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJson("""
                        [{"kind": "DISPATCH_TRIP", "number": "YC-t2"}]
                        """);
        SIDE.as("S0004")
                .document("{ myTasks { nodes { kind number code } } }")
                .execute()
                .path("myTasks.nodes")
                .matchesJson("""
                        [{"kind": "COMPLETE_TRIP", "number": "YC-t3", "code": "GWC-1"}]
                        """);
    }

    @Test
    void approvals_of_trips_are_among_all_approvals() {
        SIDE.as("S0001")
                .document(
                        "{ approvals(filter: { kinds: [TRIP], results: [WITHDRAWN] }) { nodes { number reason decider { staff } } } }")
                .execute()
                .path("approvals.nodes")
                .matchesJson("""
                        [{"number": "YC-t4", "reason": "改期", "decider": {"staff": "S0002"}}]
                        """);
    }

    @Test
    void a_provider_is_on_the_list_until_the_last_day() {
        SIDE.as("S0004")
                .document("""
                        { last: providers(filter: { kinds: [FUEL], on: "2025-06-30" }) { nodes { provider to endReason } }
                          after: providers(filter: { on: "2025-07-01" }) { totalCount }
                          asKnown: providers(filter: { on: "2025-07-01" }, asOf: "2025-06-29") { totalCount } }
                        """)
                .execute()
                .path("last.nodes")
                .matchesJson("""
                        [{"provider": "P1", "to": "2025-06-30", "endReason": "不诚信"}]
                        """)
                .path("after.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("asKnown.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void the_ledgers_are_what_their_events_say() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("trip", "provider", "approval", "task")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
