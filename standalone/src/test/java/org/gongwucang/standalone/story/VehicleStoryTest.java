package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FLEET_OFFICER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A bureau had one vehicle, may have two, buys one, and gives the old one to the archive. */
@TestMethodOrder(OrderAnnotation.class)
class VehicleStoryTest {

    private static final String VEHICLE = " { id code version userErrors { code message } } }";
    private static final String PURCHASE = " { purchase version userErrors { code message } } }";
    private static final String DAY = "2026-03-10";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static String old = "";
    private static String bought = "";

    @BeforeAll
    static void has_one() {
        for (String unit : List.of("BUREAU", "ARCHIVE")) {
            done(step(
                    ADMINISTRATOR,
                    "establishUnit",
                    " { userErrors { code } } }",
                    Map.of("unit", unit, "name", "单位" + unit, "parent", "GWC-OFFICE", "kind", "ORGAN")));
        }
        Map<String, Object> card =
                Map.of("category", "EMERGENCY", "make", "大众", "model", "帕萨特", "displacement", "1.8", "cost", "150000");
        Map<String, Object> line =
                Map.of("row", 0, "card", card, "unit", "BUREAU", "plate", "川A·00001", "registeredOn", "2019-05-06");
        old = done(step(
                        MIGRATOR,
                        "recordOpeningVehicles",
                        " { lines { code userErrors { code message } } userErrors { code } } }",
                        Map.of("lines", List.of(line), "occurredOn", "2026-03-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
        JsonNode book = await().until(
                        () -> ask("{ openingBook { count value } openingEntries { nodes { kind code } } }"),
                        answer -> answer.path("openingBook").path("count").asInt() == 1);
        assertThat(book.path("openingBook").path("value").decimalValue()).isEqualByComparingTo("150000");
        assertThat(book.path("openingEntries")
                        .path("nodes")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("VEHICLE");
        goesLive();
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

    private static String document(String mutation, String answer) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer;
    }

    private static JsonNode step(Role role, String mutation, String answer, Map<String, ?> fields) {
        return PROGRAM.mutate(role, document(mutation, answer), fields);
    }

    private static JsonNode vehicle(Role role, String mutation, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("occurredOn", DAY);
        return step(role, mutation, VEHICLE, all);
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static Map<String, Object> request(String litres) {
        return Map.of(
                "unit", "BUREAU",
                "category", "EMERGENCY",
                "displacement", litres,
                "price", "170000",
                "reason", "更新",
                "occurredOn", DAY);
    }

    private static String refusal(JsonNode answer) {
        return answer.path("userErrors").path(0).path("code").asString();
    }

    @Test
    @Order(1)
    void the_fleet_officer_sets_what_units_may_have_and_nobody_else_does() {
        for (String unit : List.of("BUREAU", "ARCHIVE")) {
            String upload = FILES.brought(
                            PROGRAM.token(FLEET_OFFICER),
                            unit + ".txt",
                            ("编制 " + unit).getBytes(StandardCharsets.UTF_8))
                    .path("uploadId")
                    .asString();
            done(step(
                    FLEET_OFFICER,
                    "setEstablishment",
                    " { unit version userErrors { code message } } }",
                    Map.of(
                            "unit",
                            unit,
                            "parts",
                            List.of(Map.of("category", "EMERGENCY", "vehicles", 2)),
                            "document",
                            "编〔2026〕1号",
                            "evidence",
                            List.of(upload),
                            "occurredOn",
                            DAY)));
        }
        Map<String, Object> input = new HashMap<>(request("1.8"));
        input.put("commandId", "forbidden");
        JsonNode forbidden = PROGRAM.ask(KEEPER, document("requestVehiclePurchase", PURCHASE), Map.of("i", input));
        assertThat(forbidden
                        .path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @Order(2)
    void a_purchase_within_the_caps_is_approved_while_there_is_room() {
        JsonNode strong = step(UNIT_HANDLER, "requestVehiclePurchase", PURCHASE, request("1.9"));
        assertThat(refusal(strong)).isEqualTo("DISPLACEMENT_CAP_EXCEEDED");
        assertThat(strong.path("userErrors").path(0).path("message").asString()).contains("1.8", "1.9");
        String purchase = requested();
        String another = requested();

        done(approve(purchase));
        JsonNode full = approve(another);

        assertThat(refusal(full)).isEqualTo("QUOTA_EXCEEDED");
        Map<String, Object> card = Map.of(
                "category",
                "EMERGENCY",
                "make",
                "红旗",
                "model",
                "H5",
                "vin",
                "LFV0000000000001",
                "displacement",
                "1.8",
                "cost",
                "169000");
        bought = done(vehicle(
                        UNIT_HANDLER, "deliverVehicle", Map.of("unit", "BUREAU", "purchase", purchase, "card", card)))
                .path("code")
                .asString();
        assertThat(refusal(vehicle(
                        FLEET_OFFICER,
                        "registerVehicle",
                        Map.of("vehicle", bought, "plate", "川A00001", "certificate", "证1号"))))
                .isEqualTo("PLATE_TAKEN");
        done(vehicle(
                FLEET_OFFICER, "registerVehicle", Map.of("vehicle", bought, "plate", "川A00002", "certificate", "证1号")));
    }

    private static String requested() {
        return done(step(UNIT_HANDLER, "requestVehiclePurchase", PURCHASE, request("1.8")))
                .path("purchase")
                .asString();
    }

    private static JsonNode approve(String purchase) {
        return step(
                APPROVER,
                "approveVehiclePurchase",
                PURCHASE,
                Map.of("unit", "BUREAU", "purchase", purchase, "occurredOn", DAY));
    }

    @Test
    @Order(3)
    void the_old_vehicle_goes_over_to_the_archive() {
        done(vehicle(
                FLEET_OFFICER, "requestVehicleAllotment", Map.of("vehicle", old, "toUnit", "ARCHIVE", "reason", "调剂")));
        done(vehicle(UNIT_HANDLER, "agreeToVehicleAllotment", Map.of("vehicle", old)));
        done(vehicle(APPROVER, "approveVehicleAllotment", Map.of("vehicle", old)));

        JsonNode told = await().until(
                        () -> ask(
                                "{ fleets { nodes { unit { unit } held pending vehicles } } vehicle(code: \"" + old
                                        + "\") { unit { unit } plate history(first: 9) { nodes { event } } }"
                                        + " vehicleYear(year: 2026) { net purchases { count } allotted { vehicles } registered { vehicles } } }"),
                        answer -> answer.path("vehicle")
                                        .path("unit")
                                        .path("unit")
                                        .asString("")
                                        .equals("ARCHIVE")
                                && answer.path("fleets").path("nodes").size() == 2
                                && answer.path("fleets")
                                                .path("nodes")
                                                .path(0)
                                                .path("held")
                                                .asInt()
                                        == 1);
        assertThat(told.path("fleets").path("nodes"))
                .extracting(fleet -> fleet.path("unit").path("unit").asString() + " "
                        + fleet.path("vehicles").path(0).asString())
                .containsExactly("ARCHIVE " + old, "BUREAU " + bought);
        JsonNode year = told.path("vehicleYear");
        assertThat(year.path("purchases").path("count").asInt()).isOne();
        assertThat(year.path("allotted").path("vehicles").path(0).asString()).isEqualTo(old);
        assertThat(year.path("registered").path("vehicles").path(0).asString()).isEqualTo(bought);
        assertThat(year.path("net").asInt()).isOne();
    }

    @Test
    @Order(4)
    void a_code_of_a_vehicle_is_none_of_a_thing() {
        JsonNode refused = step(
                KEEPER,
                "relocateAssets",
                " { lines { userErrors { code } } userErrors { code } } }",
                Map.of("lines", List.of(Map.of("code", bought, "to", "STOCK/A"))));

        assertThat(refusal(refused.path("lines").path(0))).isEqualTo("NOT_FOUND");
    }
}
