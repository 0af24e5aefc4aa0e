package org.gongwucang.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.running.VehicleInspected;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an opening may leave out of vehicles, and what lapses: one vehicle lacks everything, another nothing. */
class VehicleQualityTest {

    private static final LocalDate FIRST = day("2024-01-01");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .unit("U3", "区档案局", null, "2020-01-01")
                .person("S0001", "U1", "FLEET_OFFICER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U1", "SPACE_OFFICER", "2020-01-01")
                .tell("fleet:U1", establishment("U1", 1))
                .tell("fleet:U2", establishment("U2", 2));
        opened("whole", "U1", "P-whole", new VehicleCardOf("V1", "E1", "170000", "2023-01-01"));
        opened("bare", "U1", null, new VehicleCardOf(null, "E1", "0", null));
        opened("gone", "U2", "P-gone", new VehicleCardOf("V3", "E3", "1", "2023-01-01"));
        opened("left", "U3", "P-left", new VehicleCardOf("V4", "E3", "1", "2023-01-01"));
        delivered();
        insured("whole", "p1", "2024-01-01", "2024-06-30");
        insured("whole", "p2", "2024-07-01", "2024-12-31");
        insured("left", "p3", "2024-03-01", "2025-02-28");
        tested("whole", "t1", "2024-02-01", "2025-01-31");
        tested("left", "t2", "2024-02-01", "2025-01-31");
        tested("left", "t3", "2024-09-01", null);
        tested("whole", "t4", "2024-02-01", null);
        ended();
        SIDE.chronicle().tell("unit:U3", new UnitDeactivated("U3", "撤并", day("2024-10-01")));
    }

    /** What differs between the cards. */
    private record VehicleCardOf(
            @Nullable String vin,
            String engineNo,
            String cost,
            @Nullable String acquiredOn) {

        VehicleCard card() {
            return new VehicleCard(
                    "EMERGENCY",
                    "红旗",
                    "H5",
                    vin,
                    engineNo,
                    false,
                    null,
                    null,
                    5,
                    new BigDecimal(cost),
                    acquiredOn == null ? null : day(acquiredOn));
        }
    }

    private static EstablishmentSet establishment(String unit, int vehicles) {
        return new EstablishmentSet(
                unit,
                List.of(new EstablishmentPart("EMERGENCY", vehicles)),
                vehicles,
                "编1号",
                "S0001",
                List.of(),
                FIRST);
    }

    private static void opened(String id, String unit, @Nullable String plate, VehicleCardOf of) {
        SIDE.chronicle()
                .tell(
                        id,
                        new VehicleOpeningRecorded(id, "K-" + id, of.card(), unit, plate, null, FIRST, null, 0, FIRST))
                .tell("fleet:" + unit, new FleetVehicleEntered(unit, id, "K-" + id, "EMERGENCY", "OPENING", FIRST));
    }

    /** Not registered yet: it needs no plate, no insurance and no test. */
    private static void delivered() {
        VehicleCard card = new VehicleCardOf("V5", "E5", "1", "2024-01-01").card();
        SIDE.chronicle()
                .tell(
                        "fresh",
                        new VehicleDelivered("fresh", "K-fresh", card, "U2", "p", "GC-p", "S4", List.of(), FIRST));
    }

    private static VehicleRef about(String id) {
        return new VehicleRef(id, "K-" + id, "U1", "EMERGENCY");
    }

    private static void insured(String id, String entry, String from, String to) {
        SIDE.chronicle()
                .tell(
                        "running:" + id,
                        new VehicleInsured(
                                about(id),
                                entry,
                                "保单" + entry,
                                day(from),
                                day(to),
                                new BigDecimal("3000"),
                                null,
                                "平安",
                                null,
                                "S0001",
                                List.of(),
                                FIRST));
    }

    private static void tested(String id, String entry, String on, @Nullable String validUntil) {
        SIDE.chronicle()
                .tell(
                        "running:" + id,
                        new VehicleInspected(
                                about(id),
                                entry,
                                validUntil != null,
                                validUntil == null ? null : day(validUntil),
                                "检" + entry,
                                new BigDecimal("300"),
                                "S0001",
                                List.of(),
                                day(on)));
    }

    private static void ended() {
        LocalDate asked = day("2024-03-01");
        LocalDate on = day("2024-04-01");
        SIDE.chronicle()
                .tell(
                        "gone",
                        new VehicleScrappingRequested(
                                "gone",
                                "K-gone",
                                "U2",
                                "EMERGENCY",
                                "ACCIDENT",
                                null,
                                "事故",
                                "S4",
                                BigDecimal.ONE,
                                List.of(),
                                List.of(),
                                asked))
                .tell(
                        "gone",
                        new VehicleDeregistered(
                                "gone", "K-gone", "U2", "EMERGENCY", "P-gone", "注销1号", "S0001", List.of(), on))
                .tell("fleet:U2", new FleetVehicleLeft("U2", "gone", "K-gone", "EMERGENCY", "DEREGISTERED", on));
    }

    private static List<String> found(String check, String asOf) {
        return SIDE
                .as("S0001")
                .document("""
                        query($check: DataQualityCheck!, $asOf: Date!) {
                          dataQualityFindings(check: $check, asOf: $asOf) { nodes { register code detail } } }
                        """)
                .variable("check", check)
                .variable("asOf", asOf)
                .execute()
                .path("dataQualityFindings.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(one -> one.get("code") + (one.get("detail") == null ? "" : " " + one.get("detail")))
                .toList();
    }

    @Test
    void what_an_opening_left_out_is_told_and_what_is_not_registered_yet_needs_no_plate() {
        assertThat(found("NO_PLATE", "2024-01-31")).containsExactly("K-bare");
        assertThat(found("NO_VIN", "2024-01-31")).containsExactly("K-bare");
        assertThat(found("NO_ACQUISITION_DATE", "2024-01-31")).containsExactly("K-bare");
        assertThat(found("ZERO_VALUE", "2024-01-31")).containsExactly("K-bare");
        assertThat(found("ENTRY_WAITS_FOR_REPAIR", "2024-01-31")).isEmpty();
    }

    @Test
    void an_engine_number_is_told_where_two_vehicles_bear_it_that_are_there() {
        assertThat(found("ENGINE_NUMBER_TWICE", "2024-03-31")).containsExactly("K-left K-gone", "K-whole K-bare");
        assertThat(found("ENGINE_NUMBER_TWICE", "2024-04-01")).containsExactly("K-whole K-bare");
    }

    @Test
    void a_vehicle_is_told_on_the_day_after_its_insurance_ended() {
        assertThat(found("NOT_INSURED", "2024-12-31")).containsExactly("K-bare");
        assertThat(found("NOT_INSURED", "2025-01-01")).containsExactly("K-bare", "K-whole 2024-12-31");
        assertThat(found("NOT_INSURED", "2025-03-01"))
                .containsExactly("K-bare", "K-left 2025-02-28", "K-whole 2024-12-31");
    }

    @Test
    void a_vehicle_is_told_on_the_day_after_its_test_held_and_from_the_day_of_one_that_it_did_not_pass() {
        assertThat(found("YEARLY_TEST_LAPSED", "2024-08-31")).containsExactly("K-bare");
        assertThat(found("YEARLY_TEST_LAPSED", "2024-09-01")).containsExactly("K-bare", "K-left");
        assertThat(found("YEARLY_TEST_LAPSED", "2025-01-31")).containsExactly("K-bare", "K-left");
        assertThat(found("YEARLY_TEST_LAPSED", "2025-02-01")).containsExactly("K-bare", "K-left", "K-whole 2025-01-31");
    }

    @Test
    void a_unit_is_told_that_has_more_than_its_establishment_or_has_vehicles_and_none() {
        SIDE.as("S0001")
                .document("""
                        { above: dataQualityFindings(check: VEHICLES_ABOVE_ESTABLISHMENT) {
                            nodes { register key code name unitCode pieces detail } }
                          unset: dataQualityFindings(check: ESTABLISHMENT_NOT_SET) { nodes { register code name pieces detail } }
                          figures: dataQuality(registers: [FLEET]) { figures { check rows pieces } editions { rows } } }
                        """)
                .execute()
                .path("above.nodes")
                .matchesJsonStrictly("""
                        [{"register": "FLEET", "key": "U1", "code": "U1", "name": "区财政局", "unitCode": "U1", "pieces": 1,
                          "detail": "EMERGENCY 2/1"}]
                        """)
                .path("unset.nodes")
                .matchesJsonStrictly("""
                        [{"register": "FLEET", "code": "U3", "name": "区档案局", "pieces": 1, "detail": null}]
                        """)
                .path("figures.figures[?(@.rows > 0)]")
                .matchesJsonStrictly("""
                        [{"check": "VEHICLES_ABOVE_ESTABLISHMENT", "rows": 1, "pieces": 1},
                         {"check": "ESTABLISHMENT_NOT_SET", "rows": 1, "pieces": 1}]
                        """)
                .path("figures.editions")
                .matchesJsonStrictly("[]");
    }

    @Test
    void what_a_unit_has_that_is_no_more_is_told_from_the_day_on_which_it_ended() {
        assertThat(found("UNIT_INACTIVE", "2024-09-30")).isEmpty();
        assertThat(found("UNIT_INACTIVE", "2024-10-01")).containsExactly("K-left");
    }

    @Test
    void only_what_is_asked_for_is_looked_at() {
        SIDE.as("S0001")
                .document("""
                        { filtered: dataQualityFindings(filter: {}) { totalCount }
                          rooms: dataQualityFindings(registers: [ROOM, BUILDING]) { totalCount }
                          under: dataQualityFindings(under: "U1", registers: [VEHICLE], check: NO_VIN) { nodes { register code unitCode } }
                          other: dataQualityFindings(under: "U2", check: NO_VIN) { totalCount } }
                        """)
                .execute()
                .path("filtered.totalCount")
                .matchesJsonStrictly("0")
                .path("rooms.totalCount")
                .matchesJsonStrictly("0")
                .path("under.nodes")
                .matchesJsonStrictly("[{\"register\": \"VEHICLE\", \"code\": \"K-bare\", \"unitCode\": \"U1\"}]")
                .path("other.totalCount")
                .matchesJsonStrictly("0");
    }

    @Test
    void a_unit_is_told_of_an_engine_that_another_unit_has_but_not_where() {
        SIDE.as("S0003")
                .document("""
                        { dataQualityFindings(check: ENGINE_NUMBER_TWICE, asOf: "2024-03-31") { nodes { code detail } } }
                        """)
                .execute()
                .path("dataQualityFindings.nodes")
                .matchesJsonStrictly("[{\"code\": \"K-left\", \"detail\": null}]");
    }

    @Test
    void whoever_does_not_read_vehicles_is_told_of_no_flaw_in_them() {
        SIDE.as("S0004")
                .document("{ dataQualityFindings(registers: [VEHICLE, FLEET], asOf: \"2024-02-01\") { totalCount } }")
                .execute()
                .path("dataQualityFindings.totalCount")
                .matchesJsonStrictly("0");
    }

    @Test
    void a_unit_is_told_of_its_own_vehicles_only() {
        SIDE.as("S0002")
                .document("""
                        { mine: dataQualityFindings(asOf: "2024-02-01") { nodes { check code } }
                          others: dataQualityFindings(under: "U1") { totalCount } }
                        """)
                .execute()
                .path("mine.nodes")
                .matchesJsonStrictly("""
                        [{"check": "NOT_INSURED", "code": "K-gone"}, {"check": "YEARLY_TEST_LAPSED", "code": "K-gone"}]
                        """)
                .path("others.totalCount")
                .matchesJsonStrictly("0");
    }
}
