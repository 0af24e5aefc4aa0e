package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.DISPATCHER;
import static org.gongwucang.vault.identity.Role.DRIVER;
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

/** A vehicle of the office in March 2026: insured, tested, sent out, refuelled, and accounted for. */
@TestMethodOrder(OrderAnnotation.class)
class VehicleRunningStoryTest {

    private static final String ENTRY = " { code entry version userErrors { code message params { name value } } } }";
    private static final String TRIP = " { trip number version userErrors { code message params { name value } } } }";
    private static final String UNIT = "GWC-OFFICE";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static String vehicle = "";
    private static String trip = "";
    private static String number = "";

    @BeforeAll
    static void is_there() {
        Map<String, Object> card =
                Map.of("category", "EMERGENCY", "make", "红旗", "model", "H5", "tankLitres", "60", "cost", "170000");
        Map<String, Object> line = Map.of("row", 0, "card", card, "unit", UNIT);
        vehicle = done(step(
                        MIGRATOR,
                        "recordOpeningVehicles",
                        " { lines { code userErrors { code message } } userErrors { code } } }",
                        Map.of("lines", List.of(line), "occurredOn", "2026-01-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
        goesLive();
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private static void goesLive() {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 1, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            PROGRAM.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }

    private static JsonNode step(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private static Map<String, Object> on(String day, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("occurredOn", day);
        return all;
    }

    private static JsonNode entry(Role role, String mutation, String day, Map<String, ?> fields) {
        Map<String, Object> all = on(day, fields);
        all.put("vehicle", vehicle);
        return step(role, mutation, ENTRY, all);
    }

    private static JsonNode run(Role role, String mutation, String day, Map<String, ?> fields) {
        Map<String, Object> all = on(day, fields);
        all.put("trip", trip);
        return step(role, mutation, TRIP, all);
    }

    private static Map<String, Object> fuel(String litres, int odometer, String provider) {
        return Map.of("litres", litres, "amount", "300", "odometer", odometer, "provider", provider);
    }

    private static String refusal(JsonNode payload) {
        return payload.path("userErrors").path(0).path("code").asString("");
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    @Test
    @Order(1)
    void a_provider_is_designated_with_the_papers_of_its_tender() {
        for (String kind : List.of("FUEL", "INSURANCE")) {
            String upload = FILES.brought(
                            PROGRAM.token(FLEET_OFFICER), "招标.txt", ("中标通知" + kind).getBytes(StandardCharsets.UTF_8))
                    .path("uploadId")
                    .asString();
            done(step(
                    FLEET_OFFICER,
                    "designateProvider",
                    " { designation version userErrors { code message } } }",
                    Map.of(
                            "kind", kind,
                            "provider", "P001",
                            "name", "定点单位",
                            "from", "2026-01-01",
                            "to", "2026-12-31",
                            "tender", "招1号",
                            "evidence", List.of(upload),
                            "occurredOn", "2026-01-07")));
        }
    }

    @Test
    @Order(2)
    void without_insurance_it_does_not_go_out() {
        JsonNode requested = done(step(
                UNIT_HANDLER,
                "requestTrip",
                TRIP,
                on(
                        "2026-03-02",
                        Map.of(
                                "unit", UNIT,
                                "kind", "FIELD_WORK",
                                "reason", "调研",
                                "places", "成都",
                                "passengers", 3,
                                "from", "2026-03-05T09:00:00+08:00",
                                "until", "2026-03-05T17:00:00+08:00"))));
        trip = requested.path("trip").asString();
        number = requested.path("number").asString();
        done(run(FLEET_OFFICER, "approveTrip", "2026-03-02", Map.of()));
        assertThat(refusal(dispatch())).isEqualTo("VEHICLE_UNINSURED");

        done(entry(
                FLEET_OFFICER,
                "insureVehicle",
                "2026-03-03",
                Map.of(
                        "policyNo",
                        "PD1",
                        "from",
                        "2026-03-01",
                        "to",
                        "2027-02-28",
                        "premium",
                        "2800",
                        "provider",
                        "P001")));
        assertThat(refusal(dispatch())).isEqualTo("VEHICLE_INSPECTION_EXPIRED");
        done(entry(
                FLEET_OFFICER,
                "recordVehicleInspection",
                "2026-03-03",
                Map.of("passed", true, "validUntil", "2027-03-31", "certificate", "检1", "fee", "100")));
        done(dispatch());
    }

    private static JsonNode dispatch() {
        return run(DISPATCHER, "dispatchVehicle", "2026-03-04", Map.of("vehicle", vehicle, "driver", "DEMO-DRIVER"));
    }

    @Test
    @Order(3)
    void the_bill_of_the_third_comes_after_the_trip_of_the_fifth() {
        done(run(DRIVER, "completeTrip", "2026-03-05", Map.of("odometerOut", 10_000, "odometerIn", 10_200)));
        done(entry(DRIVER, "refuelVehicle", "2026-03-03", fuel("20", 9_900, "P001")));
        JsonNode backwards = entry(DRIVER, "refuelVehicle", "2026-03-03", fuel("20", 10_001, "P001"));
        assertThat(refusal(backwards)).isEqualTo("ODOMETER_BACKWARDS");
        assertThat(backwards.path("userErrors").path(0).path("message").asString())
                .contains("10000");
        assertThat(refusal(entry(DRIVER, "refuelVehicle", "2026-03-06", fuel("61", 10_300, "P001"))))
                .isEqualTo("REFUEL_OVER_TANK");
        assertThat(refusal(entry(DRIVER, "refuelVehicle", "2026-03-06", fuel("20", 10_300, "P999"))))
                .isEqualTo("PROVIDER_OFF_LIST");
    }

    @Test
    @Order(4)
    void a_provider_that_is_not_designated_is_used_with_an_approval() {
        String approval = done(entry(
                        DRIVER,
                        "requestOffListProvider",
                        "2026-03-06",
                        Map.of("kind", "FUEL", "provider", "P999", "name", "路边加油站", "reason", "途中")))
                .path("entry")
                .asString();
        assertThat(PROGRAM.ask(
                                DRIVER,
                                "mutation { done: approveOffListProvider(input: { vehicle: \"v\", entry: \"e\", commandId: \"c\" })"
                                        + " { version } }",
                                Map.of())
                        .toString())
                .contains("FORBIDDEN");
        done(entry(APPROVER, "approveOffListProvider", "2026-03-06", Map.of("entry", approval)));
        Map<String, Object> cited = new HashMap<>(fuel("20", 10_300, "P999"));
        cited.put("offListApproval", approval);
        done(entry(DRIVER, "refuelVehicle", "2026-03-06", cited));
        done(run(FLEET_OFFICER, "settleTrip", "2026-03-07", Map.of("tolls", "30", "parking", "5", "other", "0")));
    }

    @Test
    @Order(5)
    void each_figure_of_the_vehicle_has_its_entries_beside_it() {
        await().until(() -> ask("{ trip(number: \"" + number + "\") { state } }")
                .path("trip")
                .path("state")
                .asString("")
                .equals("SETTLED"));
        JsonNode figures =
                ask("{ vehicleRunning(from: \"2026-01-01\", to: \"2026-03-31\") { code kilometres litres fuelCost"
                                + " fuelEntries insuranceCost inspectionCost tripFees totalCost litresPer100Km yuanPerKm } }")
                        .path("vehicleRunning");

        assertThat(figures).hasSize(1);
        JsonNode row = figures.get(0);
        assertThat(row.path("code").asString()).isEqualTo(vehicle);
        assertThat(row.path("kilometres").asInt()).isEqualTo(200);
        assertThat(row.path("litres").decimalValue()).isEqualByComparingTo("40");
        assertThat(row.path("fuelEntries")).hasSize(2);
        assertThat(row.path("tripFees").decimalValue()).isEqualByComparingTo("35");
        assertThat(row.path("totalCost").decimalValue()).isEqualByComparingTo("3535");
        assertThat(row.path("litresPer100Km").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(row.path("yuanPerKm").decimalValue()).isEqualByComparingTo("17.68");
        JsonNode fuel = ask("{ providerCompliance(year: 2026) { kind entries approved unapproved } }")
                .path("providerCompliance")
                .get(2);
        assertThat(fuel.path("entries").asInt()).isEqualTo(2);
        assertThat(fuel.path("approved").asInt()).isEqualTo(1);
        assertThat(fuel.path("unapproved").asInt()).isZero();
        assertThat(PROGRAM.ask(KEEPER, "{ runningEntries { totalCount } }", Map.of())
                        .toString())
                .contains("FORBIDDEN");
    }
}
