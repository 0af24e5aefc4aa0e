package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.SPACE_OFFICER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A new building is taken over, its rooms are given out and sat in, and some of them go over to another unit. */
@TestMethodOrder(OrderAnnotation.class)
class RoomsStoryTest {

    private static final String ERRORS = " userErrors { code message params { name value } } } }";
    private static final String LINES =
            " { lines { code id userErrors { code message } } userErrors { code message } } }";
    private static final String DAY = "2026-03-10";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);
    private static final List<String> ROOMS = new ArrayList<>();

    private static String building = "";

    @BeforeAll
    static void opens() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        for (String unit : List.of("FINANCE", "AUDIT")) {
            done(step(
                    ADMINISTRATOR,
                    "establishUnit",
                    " { userErrors { code } } }",
                    Map.of("unit", unit, "name", "区" + unit, "parent", "GWC-OFFICE", "kind", "ORGAN")));
            done(step(
                    ADMINISTRATOR,
                    "enrolStaff",
                    " { userErrors { code } } }",
                    Map.of("staff", unit + "-1", "name", "某人", "unit", unit, "roles", List.of("UNIT_HANDLER"))));
        }
    }

    private static JsonNode step(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private static JsonNode dated(Role role, String mutation, String answer, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("occurredOn", DAY);
        return step(role, mutation, answer, all);
    }

    private static JsonNode room(Role role, String mutation, Map<String, ?> fields) {
        return dated(role, mutation, " { code version" + ERRORS, fields);
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static Map<String, Object> seat(String staff, String share) {
        return Map.of("staff", staff, "rank", "COUNTY_SECTION_HEAD", "share", share);
    }

    private static String code(JsonNode refused) {
        return refused.path("userErrors").path(0).path("code").asString();
    }

    private static String upload(String name) {
        return FILES.brought(PROGRAM.token(SPACE_OFFICER), name, name.getBytes(StandardCharsets.UTF_8))
                .path("uploadId")
                .asString();
    }

    @Test
    @Order(1)
    void what_was_there_before_is_an_opening_entry_and_is_counted_with_the_opening() {
        Map<String, Object> old = Map.of(
                "name",
                "老楼",
                "address",
                "红阳路2号",
                "floors",
                3,
                "grossArea",
                "900",
                "unit",
                "GWC-OFFICE",
                "value",
                "1200.50");
        String code = done(dated(MIGRATOR, "recordOpeningBuildings", LINES, Map.of("lines", List.of(old))))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
        Map<String, Object> room = Map.of(
                "building",
                code,
                "floor",
                1,
                "number",
                "101",
                "kind",
                "OFFICE",
                "usableArea",
                "18.25",
                "unit",
                "FINANCE",
                "occupants",
                List.of(seat("FINANCE-1", "18.25")));
        done(dated(MIGRATOR, "recordOpeningRooms", LINES, Map.of("lines", List.of(room))));

        JsonNode book = await().until(
                        () -> PROGRAM.ask(AUDITOR, "{ openingBook { count value } }", Map.of())
                                .path("data")
                                .path("openingBook"),
                        known -> known.path("count").asInt() == 2);
        assertThat(book.path("value").decimalValue()).isEqualByComparingTo("1200.50");
        Map<String, Object> early = Map.of(
                "name",
                "新楼",
                "address",
                "青江路1号",
                "floors",
                5,
                "grossArea",
                "5000",
                "unit",
                "GWC-OFFICE",
                "document",
                "文1号");
        assertThat(code(dated(SPACE_OFFICER, "registerBuilding", " { code" + ERRORS, early)))
                .isEqualTo("HOUSE_NOT_OPEN");
        goesLive();
        assertThat(dated(MIGRATOR, "recordOpeningRooms", LINES, Map.of("lines", List.of(room)))
                        .path("lines")
                        .path(0)
                        .path("userErrors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("OPENING_CLOSED");
        building = done(dated(SPACE_OFFICER, "registerBuilding", " { code" + ERRORS, early))
                .path("code")
                .asString();
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private static void goesLive() {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 3, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            PROGRAM.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }

    @Test
    @Order(2)
    void the_title_is_registered_with_its_certificate() {
        String payload = " { code" + ERRORS;
        done(dated(SPACE_OFFICER, "applyForTitle", payload, Map.of("building", building)));
        Map<String, Object> title = Map.of("building", building, "certificate", "川2026-1", "owner", "GWC-OFFICE");
        assertThat(code(dated(SPACE_OFFICER, "registerTitle", payload, title))).isEqualTo("TITLE_NOT_PROVEN");
        Map<String, Object> proven = new HashMap<>(title);
        proven.put("evidence", List.of(upload("权证.txt")));
        done(dated(SPACE_OFFICER, "registerTitle", payload, proven));

        await().until(() -> ask("{ building(code: \"" + building + "\") { title } }")
                .path("building")
                .path("title")
                .asString()
                .equals("REGISTERED"));
        assertThat(ask("{ buildings(filter: {missingCertificate: true}) { totalCount } }")
                        .path("buildings")
                        .path("totalCount")
                        .asInt())
                .isOne();
    }

    @Test
    @Order(3)
    void rooms_are_registered_given_to_a_unit_and_sat_in_one_office_for_each_person() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int n = 1; n <= 3; n++) {
            lines.add(Map.of(
                    "building", building, "floor", 1, "number", "010" + n, "kind", "OFFICE", "usableArea", "12.50"));
        }
        done(dated(SPACE_OFFICER, "registerRooms", LINES, Map.of("lines", lines)))
                .path("lines")
                .forEach(line -> ROOMS.add(line.path("code").asString()));
        done(room(SPACE_OFFICER, "allocateRooms", Map.of("rooms", ROOMS.subList(0, 2), "unit", "AUDIT")));

        List<Map<String, Object>> less = List.of(seat("AUDIT-1", "12.49"));
        JsonNode refused = room(UNIT_HANDLER, "assignRoom", Map.of("room", ROOMS.get(0), "occupants", less));
        assertThat(code(refused)).isEqualTo("SHARES_NOT_WHOLE");
        assertThat(refused.path("userErrors").path(0).path("message").asString())
                .contains("12.49", "12.50");
        List<Map<String, Object>> whole = List.of(seat("AUDIT-1", "12.50"));
        done(room(UNIT_HANDLER, "assignRoom", Map.of("room", ROOMS.get(0), "occupants", whole)));
        assertThat(code(room(UNIT_HANDLER, "assignRoom", Map.of("room", ROOMS.get(1), "occupants", whole))))
                .isEqualTo("SECOND_OFFICE");
    }

    @Test
    @Order(4)
    void whoever_is_transferred_leaves_within_a_month() {
        done(room(
                SPACE_OFFICER,
                "setVacateDuty",
                Map.of("room", ROOMS.get(0), "staff", "AUDIT-1", "cause", "TRANSFER", "since", "2026-01-31")));

        await().until(() -> overdue("2026-11-01").size() == 1);
        assertThat(overdue("2026-03-10").path(0).path("dueOn").asString()).isEqualTo("2026-02-28");
        done(room(UNIT_HANDLER, "vacateRoom", Map.of("room", ROOMS.get(0), "reason", "调离")));
        await().until(() -> overdue("2026-11-01").isEmpty());
    }

    private static JsonNode overdue(String day) {
        return ask("{ overdueVacating(asOf: \"" + day + "\") { staff dueOn overdueDays } }")
                .path("overdueVacating");
    }

    @Test
    @Order(5)
    void rooms_go_over_to_another_unit_by_somebody_who_did_not_ask() {
        String payload = " { reallocation number version" + ERRORS;
        JsonNode act = done(dated(
                SPACE_OFFICER,
                "requestSpaceReallocation",
                payload,
                Map.of("toUnit", "FINANCE", "rooms", List.of(ROOMS.get(1), ROOMS.get(2)), "reason", "用房紧张")));
        String id = act.path("reallocation").asString();
        assertThat(act.path("number").asString()).isEqualTo("TJ-FINANCE-2026-0001");
        done(dated(APPROVER, "approveSpaceReallocation", payload, Map.of("reallocation", id)));

        JsonNode year = await().until(
                        () -> ask("{ spaceReallocationYear(year: 2026) { area unitCodes count reallocations } }")
                                .path("spaceReallocationYear"),
                        known -> known.path("count").asInt() == 1);
        assertThat(year.path("area").decimalValue()).isEqualByComparingTo("25");
        assertThat(year.path("unitCodes").path(0).asString()).isEqualTo("FINANCE");
        JsonNode space = await().until(
                        () -> ask("{ unitSpace(under: \"FINANCE\") { area rooms persons perHead vacantRooms } }")
                                .path("unitSpace")
                                .path(0),
                        known -> known.path("rooms").size() == 3);
        assertThat(space.path("area").decimalValue()).isEqualByComparingTo("43.25");
        assertThat(space.path("persons").asInt()).isOne();
        assertThat(space.path("vacantRooms")).hasSize(2);
    }

    @Test
    @Order(6)
    void every_ledger_is_what_the_events_say() {
        for (String ledger : List.of("building", "room", "occupancy", "space-reallocation", "opening-entry")) {
            assertThat(ask("{ verifyLedger(ledger: \"" + ledger + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(ledger)
                    .isTrue();
        }
    }
}
