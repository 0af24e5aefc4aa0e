package org.gongwucang.query.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.query.reallocation.SpaceReallocationYears.SpaceReallocationYear;
import org.gongwucang.query.reallocation.SpaceReallocationYears.SpaceReallocationYearLine;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.query.year.YearSupplement.Difference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each form of the report is written for good: what was signed in it comes out again byte for byte. */
class YearFormsTest {

    private static final String CALENDAR = "periods:house";
    private static final String RULE = "DEPRECIATION";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2025-01-03T01:00:00Z")
                .unit("U1", "区财政局", null, "2020-01-01")
                .person("S0001", "U1", "FINANCE", "2020-01-01")
                .person("S0002", "U1", "AUDITOR", "2020-01-01")
                .person("S0003", "U1", "KEEPER", "2020-01-01")
                .warehouse("W1", "U1", "2020-01-01")
                .place("W1/A", "2020-01-01")
                .assetClass(DESKS, "办公桌", null)
                .inUse("d1", "办公桌甲", "U1", "1800", "2023-05-01")
                .inStock("d3", "办公桌丙", "U1", "700", "W1/A", "S0003", "2024-07-01")
                .tell("v1", opened());
        inForce();
        closed(1, YearReport.WITHOUT_VEHICLES);
        SIDE.chronicle()
                .tell(CALENDAR, new PeriodReopened("2024-12", "S0001", "S0009", "更正", day("2025-01-06")))
                .tell(
                        "d3",
                        new AssetRevalued(
                                "d3",
                                new BigDecimal("700"),
                                new BigDecimal("650"),
                                "更正",
                                "更 1 号",
                                "S0001",
                                "S0009",
                                List.of(),
                                day("2024-09-01")));
        closed(2, YearReport.FORM);
    }

    private static void closed(int edition, int form) {
        Instant closesAt = SIDE.chronicle().now().plusSeconds(1);
        SIDE.chronicle()
                .tell(CALENDAR, new PeriodClosed("2024-12", edition, "S0001", closesAt, day("2025-01-03")))
                .tell(
                        CALENDAR,
                        new YearClosed(
                                2024,
                                edition,
                                edition,
                                form,
                                closesAt,
                                "a",
                                "b",
                                "c",
                                1,
                                1,
                                "S0001",
                                day("2025-01-03")));
    }

    private static VehicleOpeningRecorded opened() {
        VehicleCard card = new VehicleCard(
                "EMERGENCY",
                "红旗",
                "H5",
                null,
                null,
                false,
                new BigDecimal("1.8"),
                null,
                5,
                new BigDecimal("170000"),
                day("2023-03-01"));
        return new VehicleOpeningRecorded(
                "v1", "K-1", card, "U1", "川A00001", null, day("2023-03-05"), null, 0, day("2024-01-02"));
    }

    private static void inForce() {
        List<PolicyValue> values = List.of(
                new PolicyValue("years", "GB/T 14885@2022:A0203=8;GB/T 14885@2022:A05=15"),
                new PolicyValue("without", "-"),
                new PolicyValue("startsMonthsAfter", "0"),
                new PolicyValue("exceptConfiscated", "true"),
                new PolicyValue("vehicles", "GB/T 14885@2022:A0203"));
        PolicySource source = new PolicySource("财会〔2017〕4号", null, null, null);
        SIDE.chronicle()
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionDrafted(
                                RULE, 1, "折旧", source, day("2017-02-21"), null, values, "S1", day("2020-01-01")))
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionActivated(
                                RULE,
                                1,
                                "S1",
                                "S2",
                                Instant.parse("2020-01-01T00:00:00Z"),
                                List.of(),
                                day("2020-01-01")));
    }

    private static String written(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(YearFormsTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String json(int edition) {
        return SIDE.as("S0002")
                .document("{ yearReport(year: 2024, edition: " + edition + ") { json } }")
                .execute()
                .path("yearReport.json")
                .entity(String.class)
                .get();
    }

    @Test
    void what_was_signed_in_form_1_is_written_as_it_was() throws IOException {
        assertThat(json(1)).isEqualTo(written("/year/form-1.json"));
    }

    @Test
    void form_2_tells_what_vehicles_are_worth_and_form_1_does_not() {
        assertThat(json(2)).contains("\"form\":2,", "\"vehicleNetValues\":[{\"accumulated\":38958.33,");
        SIDE.as("S0002")
                .document("""
                        { open: yearReport(year: 2024) { form vehicleNetValues { category vehicles original accumulated net } }
                          signed: yearReport(year: 2024, edition: 1) { form vehicleNetValues { category } } }
                        """)
                .execute()
                .path("open")
                .matchesJsonStrictly("""
                        {"form": 2, "vehicleNetValues": [{"category": "EMERGENCY", "vehicles": 1, "original": 170000.00,
                          "accumulated": 38958.33, "net": 131041.67}]}
                        """)
                .path("signed")
                .matchesJsonStrictly("{\"form\": 1, \"vehicleNetValues\": null}");
    }

    @Test
    void what_another_form_says_besides_is_no_difference_between_editions() {
        SIDE.as("S0002")
                .document("{ yearReport(year: 2024, edition: 2) { supplement { since differences { path } } } }")
                .execute()
                .path("yearReport.supplement.since")
                .matchesJsonStrictly("1")
                .path("yearReport.supplement.differences[*].path")
                .entityList(String.class)
                .satisfies(paths -> assertThat(paths)
                        .contains("netValues[GB/T 14885@2022:A05010201].original")
                        .noneMatch(path -> path.startsWith("vehicleNetValues") || path.equals("form")));
    }

    /** As it is now, with this area gone over to each of two units. */
    private static YearReport moved(int form, String first, String second) {
        YearReport now = SIDE.bean(YearReports.class).open(2024, null);
        SpaceReallocationYear areas = new SpaceReallocationYear(
                2024,
                BigDecimal.TEN,
                2,
                List.of("U1", "U2"),
                0,
                List.of(),
                List.of(line("U1", first), line("U2", second)));
        return new YearReport(
                2024,
                form,
                0,
                now.from(),
                now.to(),
                null,
                now.totals(),
                now.stock(),
                now.intake(),
                now.transfers(),
                now.disposals(),
                now.savings(),
                now.netValues(),
                now.vehicleNetValues(),
                now.vehicles(),
                areas,
                now.spaceApprovals(),
                now.works(),
                now.leases(),
                now.coverage(),
                null);
    }

    private static SpaceReallocationYearLine line(String unit, String area) {
        return new SpaceReallocationYearLine(unit, null, new BigDecimal(area), List.of());
    }

    @Test
    void lines_of_units_are_held_against_those_of_the_same_units_since_form_2() {
        List<Difference> told = YearSupplements.differences(moved(2, "6", "4"), moved(2, "7", "4"));
        List<Difference> toldInForm1 = YearSupplements.differences(moved(1, "6", "4"), moved(1, "7", "4"));

        assertThat(told).containsExactly(new Difference("reallocations.lines[U1].area", "6", "7"));
        assertThat(toldInForm1).isEmpty();
    }
}
