package org.gongwucang.query.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two desks, a lot in two places, two vehicles, a building and a room: seven things. */
class ThingQueriesTest {

    private static final LocalDate FIRST = day("2025-01-01");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .warehouse("W1", "U1", "2020-01-01")
                .place("W1/A", "2020-01-01")
                .place("W1/B", "2020-01-01")
                .assetClass(DESKS, "办公桌", null)
                .inUse("a", "会议桌", "U1", "900", "2025-01-01")
                .inUse("d", "办公桌", "U2", "700", "2025-01-01");
        lot();
        vehicle("b", "U1", "川A00001");
        vehicle("e", "U2", "川A00002");
        SIDE.chronicle()
                .tell(
                        "f",
                        new OpeningBuildingRecorded(
                                "f",
                                code("f"),
                                "会议中心",
                                "青江路1号",
                                3,
                                null,
                                new BigDecimal("900"),
                                "U1",
                                null,
                                null,
                                null,
                                FIRST))
                .tell(
                        "g",
                        new RoomRegistered(
                                "g",
                                code("g"),
                                "f",
                                code("f"),
                                1,
                                "101",
                                "OFFICE",
                                new BigDecimal("18"),
                                "REGISTERED",
                                List.of(),
                                FIRST));
    }

    private static String code(String id) {
        return "GWC-2026-" + id;
    }

    private static void lot() {
        Card card = new Card("折叠椅", null, null, DESKS, new BigDecimal("50"), null, null, null);
        SIDE.chronicle()
                .tell(
                        "c",
                        new LotOpeningBalanceRecorded(
                                "c", code("c"), card, 10, "U1", "W1/A", "S0001", "W1/FISCAL", null, 0, FIRST))
                .tell(
                        "c",
                        new LotRelocated(
                                "c",
                                DESKS,
                                "U1",
                                4,
                                "W1/A",
                                "W1/B",
                                "W1/FISCAL",
                                "W1/FISCAL",
                                "S0001",
                                "S0001",
                                day("2025-02-01")));
    }

    private static void vehicle(String id, String unit, String plate) {
        VehicleCard card = new VehicleCard(
                "OTHER", "红旗", "会议接待车", null, null, false, null, null, null, new BigDecimal("150000"), FIRST);
        SIDE.chronicle()
                .tell(id, new VehicleOpeningRecorded(id, code(id), card, unit, plate, null, FIRST, null, 0, FIRST));
    }

    private static List<String> codes(String staff, String arguments) {
        return SIDE
                .as(staff)
                .document("{ things" + arguments + " { nodes { code } } }")
                .execute()
                .path("things.nodes[*].code")
                .entityList(String.class)
                .get()
                .stream()
                .map(code -> code.substring(code.length() - 1))
                .toList();
    }

    @Test
    void all_kinds_stand_in_one_list_by_their_codes() {
        SIDE.as("S0001")
                .document("{ things { totalCount nodes { kind code name state unitCode unitName place value } } }")
                .execute()
                .path("things")
                .matchesJson("""
                        {"totalCount": 7, "nodes": [
                          {"kind": "ASSET", "code": "GWC-2026-a", "name": "会议桌", "state": "IN_USE", "unitName": "区财政局"},
                          {"kind": "VEHICLE", "code": "GWC-2026-b", "name": "红旗 会议接待车", "state": "IN_SERVICE",
                           "place": "川A00001", "value": 150000},
                          {"kind": "LOT", "code": "GWC-2026-c", "name": "折叠椅"},
                          {"kind": "ASSET", "code": "GWC-2026-d", "unitCode": "U2"},
                          {"kind": "VEHICLE", "code": "GWC-2026-e"},
                          {"kind": "BUILDING", "code": "GWC-2026-f", "name": "会议中心", "place": "青江路1号"},
                          {"kind": "ROOM", "code": "GWC-2026-g", "name": "101", "state": "VACANT", "unitCode": null,
                           "place": "GWC-2026-f/101"}]}
                        """);
    }

    @Test
    void one_search_finds_them_all() {
        assertThat(codes("S0001", "(text: \"会议\")")).containsExactly("a", "b", "e", "f");
        assertThat(codes("S0001", "(text: \"川A00002\")")).containsExactly("e");
        assertThat(codes("S0001", "(kinds: [LOT, ROOM])")).containsExactly("c", "g");
        assertThat(codes("S0001", "(under: \"U2\")")).containsExactly("d", "e");
        assertThat(codes("S0001", "(asOf: \"2024-12-31\")")).isEmpty();
    }

    @Test
    void pages_follow_each_other_forwards_and_back() {
        List<String> read = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            var page = SIDE.as("S0001")
                    .document(
                            "query($c: String) { things(first: 2, after: $c) { nodes { code } pageInfo { hasNextPage endCursor } } }")
                    .variable("c", after.isEmpty() ? null : after)
                    .execute();
            read.addAll(
                    page.path("things.nodes[*].code").entityList(String.class).get());
            after = page.path("things.pageInfo.endCursor").entity(String.class).get();
            more = page.path("things.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }

        assertThat(read)
                .extracting(code -> code.substring(code.length() - 1))
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
        SIDE.as("S0001")
                .document(
                        "query($c: String) { things(last: 2, before: $c) { nodes { code } pageInfo { hasPreviousPage hasNextPage } } }")
                .variable("c", after)
                .execute()
                .path("things")
                .matchesJsonStrictly("""
                        {"nodes": [{"code": "GWC-2026-e"}, {"code": "GWC-2026-f"}],
                         "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}}
                        """);
    }

    @Test
    void each_has_the_same_history_whatever_it_is() {
        for (String id : List.of("a", "b", "c", "f", "g")) {
            SIDE.as("S0001")
                    .document("{ thing(code: \"" + code(id) + "\") { code history { nodes { event occurredOn } } } }")
                    .execute()
                    .path("thing.history.nodes[0].occurredOn")
                    .entity(String.class)
                    .isEqualTo("2025-01-01");
        }
    }

    @Test
    void a_unit_sees_what_it_has_and_nothing_tells_it_of_the_rest() {
        assertThat(codes("S0002", "")).containsExactly("d", "e");
        SIDE.as("S0002")
                .document("{ other: thing(code: \"GWC-2026-a\") { code } none: thing(code: \"GWC-2026-x\") { code } }")
                .execute()
                .path("other")
                .valueIsNull()
                .path("none")
                .valueIsNull();
    }
}
