package org.gongwucang.query.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRequested;
import org.gongwucang.events.running.RunningEntryReversed;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.running.VehicleRefuelled;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairRequested;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.running.GeneratedYear.Sums;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of vehicles are the sums of what was entered, whenever it was entered and whatever was taken back. */
class RunningQueriesTest {

    private static final int VEHICLES = 100;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final GeneratedYear YEAR = new GeneratedYear(VEHICLES);

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "FLEET_OFFICER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .tell("providers:FUEL", designated("2025-01-01", "2025-12-31"));
        YEAR.told().forEach((vehicle, entries) -> {
            List<String> streams =
                    entries.stream().map(any -> "running:" + vehicle).toList();
            SIDE.chronicle().tell(streams, entries);
        });
        taken("g000");
        thirsty();
        repairsAndProviders();
    }

    private static ProviderDesignated designated(String from, String to) {
        return new ProviderDesignated(
                "FUEL", "d1", "P1", "加油站", day(from), day(to), "招1号", "S1", List.of(), day("2025-01-01"));
    }

    /** A bill that was entered by mistake, and taken back. */
    private static void taken(String vehicle) {
        VehicleRef about = new VehicleRef(vehicle, "G-000", "U1", "EMERGENCY");
        String stream = "running:" + vehicle;
        SIDE.chronicle().tell(stream, fuel(about, "wrong", "99", "2025-06-01", null));
        long sequence =
                SIDE.bean(EventStore.class).lastSequenceNumberFor(stream).orElseThrow();
        String event =
                SIDE.bean(EventStore.class).readEvents(stream, sequence).next().getIdentifier();
        SIDE.chronicle()
                .tell(
                        stream,
                        new RunningEntryReversed(
                                vehicle,
                                event,
                                sequence,
                                "VehicleRefuelled",
                                day("2025-06-01"),
                                "录错",
                                day("2025-06-02")));
    }

    private static VehicleRefuelled fuel(
            VehicleRef about, String entry, String litres, String on, @Nullable String approval) {
        return new VehicleRefuelled(
                about,
                entry,
                new BigDecimal(litres),
                new BigDecimal("100"),
                1000,
                null,
                approval == null ? "P1" : "P9",
                approval,
                "S1",
                List.of(),
                day(on));
    }

    /** Six vehicles that need ten litres for a hundred kilometres, and one that needs thirty. */
    private static void thirsty() {
        for (int i = 0; i < 7; i++) {
            VehicleRef about = new VehicleRef("o" + i, "O-" + i, "U1", "OTHER");
            LocalDate on = day("2025-03-03");
            say(
                    about,
                    new VehicleDispatched(about, "ot" + i, "YC", "S2", on.atTime(8, 0), on.atTime(9, 0), false, on),
                    new VehicleReturned(about, "ot" + i, on, 0, 100, on.atTime(9, 0), on),
                    fuel(about, "of" + i, i == 6 ? "30" : "10", "2025-03-04", null));
        }
    }

    private static void say(VehicleRef about, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell("running:" + about.vehicle(), entry);
        }
    }

    /** In 2024 nobody was designated. */
    private static void repairsAndProviders() {
        VehicleRef about = new VehicleRef("s1", "S-1", "U2", "SPECIAL_TECHNICAL");
        LocalDate on = day("2025-04-01");
        say(
                about,
                new OffListProviderRequested(about, "off", "FUEL", "P9", "路边", "途中", "S1", List.of(), on),
                new OffListProviderApproved(about, "off", "S3", on),
                fuel(about, "fOff", "20", "2025-04-02", "off"),
                fuel(about, "fNone", "20", "2024-12-31", null),
                new VehicleRepairRequested(about, "rep", "大修", new BigDecimal("5000"), "P1", null, "S1", List.of(), on),
                new VehicleRepairApproved(about, "rep", new BigDecimal("5000"), "S3", List.of(), on.plusDays(1)));
    }

    private static List<Map<String, Object>> running(String filter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        SIDE.as("S0001")
                .document(
                        "{ vehicleRunning(filter: " + filter + ", from: \"2025-01-01\", to: \"2026-01-31\") { code unit"
                                + " unitName kilometres trips tripEntries tripFees holidayTrips holidayEntries litres fuelCost"
                                + " fuelEntries repairs repairCost repairEntries insuranceCost insuranceEntries inspectionCost"
                                + " violations totalCost litresPer100Km yuanPerKm outliers } }")
                .execute()
                .path("vehicleRunning")
                .entityList(Map.class)
                .get()
                .forEach(row -> rows.add(cast(row)));
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> row) {
        return (Map<String, Object>) row;
    }

    private static BigDecimal number(Map<String, Object> row, String field) {
        return new BigDecimal(String.valueOf(row.get(field)));
    }

    private static TreeSet<String> ids(Map<String, Object> row, String field) {
        TreeSet<String> ids = new TreeSet<>();
        ((List<?>) row.getOrDefault(field, List.of())).forEach(id -> ids.add(String.valueOf(id)));
        return ids;
    }

    @Test
    void the_figures_of_a_hundred_vehicles_are_the_sums_of_their_entries_of_a_year() {
        List<Map<String, Object>> rows = running("{ categories: [EMERGENCY] }");

        assertThat(rows).hasSize(VEHICLES);
        for (Map<String, Object> row : rows) {
            Sums sum = Objects.requireNonNull(YEAR.sums().get(String.valueOf(row.get("code"))));
            assertThat(number(row, "kilometres")).isEqualByComparingTo(BigDecimal.valueOf(sum.kilometres));
            assertThat(number(row, "litres")).isEqualByComparingTo(sum.litres);
            assertThat(number(row, "fuelCost")).isEqualByComparingTo(sum.fuel);
            assertThat(number(row, "repairCost")).isEqualByComparingTo(sum.repair);
            assertThat(number(row, "insuranceCost")).isEqualByComparingTo(sum.insurance);
            assertThat(number(row, "inspectionCost")).isEqualByComparingTo(sum.tests);
            assertThat(number(row, "tripFees")).isEqualByComparingTo(sum.fees);
            assertThat(number(row, "totalCost")).isEqualByComparingTo(sum.total());
            assertThat(ids(row, "fuelEntries")).isEqualTo(sum.fuels);
            assertThat(ids(row, "tripEntries")).isEqualTo(sum.trips);
            assertThat(ids(row, "holidayEntries")).isEqualTo(sum.holidays);
            assertThat(ids(row, "repairEntries")).isEqualTo(sum.repairs);
            assertThat(ids(row, "insuranceEntries")).isEqualTo(sum.policies);
            assertThat(number(row, "trips").intValueExact()).isEqualTo(sum.trips.size());
            assertThat(number(row, "holidayTrips").intValueExact()).isEqualTo(sum.holidays.size());
            assertThat(number(row, "litresPer100Km"))
                    .isEqualByComparingTo(sum.litres
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(sum.kilometres), 2, RoundingMode.HALF_UP));
            assertThat(number(row, "yuanPerKm"))
                    .isEqualByComparingTo(
                            sum.total().divide(BigDecimal.valueOf(sum.kilometres), 2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void a_vehicle_that_needs_far_more_than_the_others_of_its_category_stands_out() {
        List<Map<String, Object>> rows = running("{ categories: [OTHER] }");

        assertThat(rows).hasSize(7);
        assertThat(rows.get(6)).containsEntry("code", "O-6").containsEntry("unitName", "区财政局");
        assertThat(ids(rows.get(6), "outliers")).containsExactly("LITRES_PER_100_KM");
        assertThat(rows.subList(0, 6))
                .allSatisfy(row -> assertThat(ids(row, "outliers")).isEmpty());
    }

    @Test
    void a_repair_counts_when_it_is_done_and_not_before() {
        Map<String, Object> row = running("{ vehicle: \"S-1\" }").get(0);

        assertThat(number(row, "repairs").intValueExact()).isZero();
        assertThat(row.get("litresPer100Km")).isNull();
        SIDE.as("S0001")
                .document("""
                        { runningEntries(filter: { vehicle: "S-1", kinds: [REPAIR] }) { totalCount nodes { state amount decidedBy
                            day unit { name } } }
                          before: runningEntries(filter: { vehicle: "S-1", kinds: [REPAIR] }, asOf: "2025-04-01") { nodes { state } } }
                        """)
                .execute()
                .path("runningEntries")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"state": "APPROVED", "amount": 5000, "decidedBy": "S3", "day": "2025-04-02",
                          "unit": {"name": "区审计局"}}]}
                        """)
                .path("before.nodes[0].state")
                .entity(String.class)
                .isEqualTo("REQUESTED");
    }

    @ParameterizedTest
    @CsvSource({
        "'first: 9', fNone off fOff rep",
        "'orderBy: [{field: DAY, direction: DESC}], first: 2', rep fOff",
        "'orderBy: [{field: CODE, direction: DESC}]', rep fOff off fNone",
        "'orderBy: [{field: KIND}]', fNone fOff off rep",
        "'orderBy: [{field: PROVIDER}]', fNone rep off fOff",
        "'orderBy: [{field: PROVIDER}, {field: DAY, direction: DESC}]', rep fNone fOff off",
        "'orderBy: [{field: AMOUNT, direction: DESC}], first: 1', rep",
    })
    void entries_come_in_the_order_that_was_asked_for(String arguments, String expected) {
        SIDE.as("S0001")
                .document("{ runningEntries(filter: { vehicle: \"S-1\" }, " + arguments + ") { nodes { entry } } }")
                .execute()
                .path("runningEntries.nodes[*].entry")
                .entityList(String.class)
                .containsExactly(expected.split(" "));
    }

    @Test
    void entries_at_providers_that_were_not_designated_are_told_with_an_approval_and_without() {
        SIDE.as("S0001")
                .document("""
                        { y2025: providerCompliance(year: 2025, under: "U2") { kind approved approvedIds unapproved }
                          y2024: providerCompliance(year: 2024) { kind entries amount onList unapproved unapprovedIds } }
                        """)
                .execute()
                .path("y2025[2]")
                .matchesJson("""
                        {"kind": "FUEL", "approved": 1, "approvedIds": ["fOff"], "unapproved": 0}
                        """)
                .path("y2024[2]")
                .matchesJson("""
                        {"kind": "FUEL", "entries": 1, "amount": 100, "onList": 0, "unapproved": 1, "unapprovedIds": ["fNone"]}
                        """);
    }

    @Test
    void whoever_is_bound_to_a_unit_sees_its_vehicles_only() {
        SIDE.as("S0002")
                .document("""
                        { vehicleRunning(from: "2025-01-01", to: "2025-12-31") { unit }
                          runningEntries(filter: { vehicle: "G-000" }) { totalCount } }
                        """)
                .execute()
                .path("vehicleRunning[*].unit")
                .entityList(String.class)
                .satisfies(units -> assertThat(units).hasSize(VEHICLES / 2 + 1).containsOnly("U2"))
                .path("runningEntries.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void repairs_and_other_providers_wait_for_an_approver_and_are_told_among_the_approvals() {
        SIDE.as("S0001")
                .document("""
                        { approvals(filter: { kinds: [VEHICLE_REPAIR, OFF_LIST_PROVIDER] }) { nodes { kind number result value } }
                          tasks(filter: { kinds: [COMPLETE_VEHICLE_REPAIR] }) { nodes { kind number document } } }
                        """)
                .execute()
                .path("approvals.nodes")
                .matchesJson("""
                        [{"kind": "OFF_LIST_PROVIDER", "number": "S-1", "result": "APPROVED", "value": null},
                         {"kind": "VEHICLE_REPAIR", "number": "S-1", "result": "APPROVED", "value": 5000}]
                        """)
                .path("tasks.nodes")
                .matchesJson("""
                        [{"kind": "COMPLETE_VEHICLE_REPAIR", "number": "S-1", "document": "VEHICLE_REPAIR"}]
                        """);
    }

    @Test
    void the_ledger_is_what_its_events_say() {
        SIDE.awaitLedgers();
        assertThat(SIDE.bean(Proofs.class).prove("running-entry", At.NOW).differences())
                .isEmpty();
    }
}
