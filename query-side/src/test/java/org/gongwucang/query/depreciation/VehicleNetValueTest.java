package org.gongwucang.query.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve vehicles at twelve months each, reckoned in fractions outside the program; others go over, are scrapped or sold. */
class VehicleNetValueTest {

    private static final String RULE = "DEPRECIATION";
    private static final BigDecimal COST = new BigDecimal("96000");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2010-01-01")
                .unit("U2", "区审计局", null, "2010-01-01")
                .unit("U9", "区档案局", null, "2010-01-01")
                .person("S0001", "U9", "FLEET_OFFICER", "2010-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2010-01-01");
        inForce(1, "2010-01-01", null);
        inForce(2, "2014-01-01", "GB/T 14885@2022:A0203");
        reckoned();
        moved();
        SIDE.chronicle().recordedFrom("2026-02-01T00:00:00Z");
        opened("late", "U2", "OTHER", "96000", "2013-06-01", "2013-06-01", "2013-06-01");
    }

    private static void inForce(int version, String from, @Nullable String vehicles) {
        List<PolicyValue> values = Stream.of(
                        new PolicyValue("years", "GB/T 14885@2022:A0203=8;GB/T 14885@2022:A02=10"),
                        new PolicyValue("without", "-"),
                        new PolicyValue("startsMonthsAfter", "0"),
                        new PolicyValue("exceptConfiscated", "true"),
                        vehicles == null ? null : new PolicyValue("vehicles", vehicles))
                .filter(Objects::nonNull)
                .toList();
        PolicySource source = new PolicySource("财会〔2017〕4号", null, null, null);
        SIDE.chronicle()
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionDrafted(
                                RULE, version, "折旧", source, day(from), null, values, "S1", day("2010-01-01")))
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionActivated(
                                RULE,
                                version,
                                "S1",
                                "S2",
                                Instant.parse("2010-01-01T00:00:00Z"),
                                List.of(),
                                day("2010-01-01")));
    }

    /** In the file of what was reckoned: in a unit that has no others. */
    private static void reckoned() {
        delivered("first-months", "170000", "2018-03-01", "2018-03-01");
        opened("last-months", "U9", "OTHER", "179999.99", "2016-07-31", "2016-08-02", "2023-12-31");
        opened("registered-first", "U9", "OTHER", "123456.78", null, "2019-05-20", "2024-01-02");
        delivered("delivered", "168800.5", null, "2024-03-31");
        SIDE.chronicle()
                .tell(
                        "delivered",
                        new VehicleRegistered(
                                "delivered",
                                "K-delivered",
                                "U9",
                                "OTHER",
                                "P-delivered",
                                "证1号",
                                "S0001",
                                List.of(),
                                day("2024-04-15")));
        delivered("bus", "486300", "2017-02-28", "2017-03-05");
        delivered("cheap", "100.01", "2020-11-30", "2020-11-30");
        opened("one-cent", "U9", "OTHER", "0.01", "2016-01-01", "2016-01-01", "2016-02-01");
        opened("old", "U9", "OTHER", "250000", "1999-12-31", "1999-12-31", "2014-02-28");
        delivered("leap-day", "239999", "2020-02-29", "2020-02-29");
        delivered("even", "96000", "2015-10-01", "2015-10-01");
        opened("ends-in-december", "U9", "OTHER", "87654.32", "2013-01-01", "2013-01-01", "2014-01-02");
        opened("before-the-rule", "U9", "OTHER", "99999.99", "2012-06-15", "2012-06-15", "2012-06-15");
    }

    /** 1,000 a month each since January 2013. */
    private static void moved() {
        for (String id : List.of("given", "scrapped", "sold")) {
            opened(id, "U1", "EMERGENCY", COST.toPlainString(), "2013-01-01", "2013-01-01", "2013-01-01");
        }
        wentOver();
        scrapped();
        sold();
    }

    private static void wentOver() {
        SIDE.chronicle()
                .tell(
                        "given",
                        new VehicleAllotmentRequested(
                                "given", "K-given", "U1", "EMERGENCY", "U2", "调剂", "S4", List.of(), day("2014-07-01")))
                .tell("given", new VehicleAllotmentAgreed("given", "U2", "S0002", List.of(), day("2014-07-02")))
                .tell(
                        "given",
                        new VehicleAllotted(
                                "given",
                                "K-given",
                                "EMERGENCY",
                                "U1",
                                "U2",
                                "S6",
                                2,
                                5,
                                1,
                                1,
                                List.of(),
                                day("2014-07-31")));
    }

    private static void scrapped() {
        SIDE.chronicle()
                .tell(
                        "scrapped",
                        new VehicleScrappingRequested(
                                "scrapped",
                                "K-scrapped",
                                "U1",
                                "EMERGENCY",
                                "ACCIDENT",
                                null,
                                "事故",
                                "S4",
                                COST,
                                List.of(),
                                List.of(),
                                day("2014-08-01")))
                .tell(
                        "scrapped",
                        new VehicleScrappingStepApproved(
                                "scrapped", 1, "S6", COST, List.of(), List.of(), day("2014-08-02")))
                .tell(
                        "scrapped",
                        new VehicleScrappingApproved(
                                "scrapped", 2, "S8", COST, List.of(), List.of(), day("2014-08-03")))
                .tell(
                        "scrapped",
                        new VehicleRecycled("scrapped", "U1", "回1号", "某回收公司", "S0001", List.of(), day("2014-08-20")))
                .tell(
                        "scrapped",
                        new VehicleDeregistered(
                                "scrapped",
                                "K-scrapped",
                                "U1",
                                "EMERGENCY",
                                "P-scrapped",
                                "注销1号",
                                "S0001",
                                List.of(),
                                day("2014-09-30")));
    }

    private static void sold() {
        BigDecimal price = new BigDecimal("50000");
        SIDE.chronicle()
                .tell(
                        "sold",
                        new VehicleSaleRequested(
                                "sold",
                                "K-sold",
                                "U1",
                                "EMERGENCY",
                                price,
                                "评1号",
                                price,
                                "闲置",
                                "S4",
                                COST,
                                List.of(),
                                List.of(),
                                day("2014-09-01")))
                .tell(
                        "sold",
                        new VehicleSaleStepApproved("sold", 1, "S6", COST, List.of(), List.of(), day("2014-09-02")))
                .tell("sold", new VehicleSaleApproved("sold", 2, "S8", COST, List.of(), List.of(), day("2014-09-03")))
                .tell(
                        "sold",
                        new VehicleSold(
                                "sold",
                                "K-sold",
                                "U1",
                                "EMERGENCY",
                                "P-sold",
                                "某公司",
                                price,
                                "缴1号",
                                "S0001",
                                List.of(),
                                List.of(),
                                day("2014-10-01")));
    }

    private static VehicleCard card(String category, String cost, @Nullable String acquired) {
        return new VehicleCard(
                category,
                "红旗",
                "H5",
                null,
                null,
                false,
                new BigDecimal("1.8"),
                null,
                5,
                new BigDecimal(cost),
                acquired == null ? null : day(acquired));
    }

    private static void opened(
            String id,
            String unit,
            String category,
            String cost,
            @Nullable String acquired,
            String registered,
            String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new VehicleOpeningRecorded(
                                id,
                                "K-" + id,
                                card(category, cost, acquired),
                                unit,
                                "P-" + id,
                                null,
                                day(registered),
                                null,
                                0,
                                day(on)));
    }

    private static void delivered(String id, String cost, @Nullable String acquired, String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new VehicleDelivered(
                                id,
                                "K-" + id,
                                card("OTHER", cost, acquired),
                                "U9",
                                "p",
                                "GC-p",
                                "S4",
                                List.of(),
                                day(on)));
    }

    private static List<String[]> reckoned(String vehicle) {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        VehicleNetValueTest.class.getResourceAsStream("/depreciation/vehicle-net-values.csv")),
                StandardCharsets.UTF_8))) {
            return csv.lines()
                    .map(line -> line.split(","))
                    .filter(line -> line[0].equals(vehicle))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-months",
                "last-months",
                "registered-first",
                "delivered",
                "bus",
                "cheap",
                "one-cent",
                "old",
                "leap-day",
                "even",
                "ends-in-december",
                "before-the-rule"
            })
    void is_what_was_reckoned_by_hand(String vehicle) {
        List<String[]> lines = reckoned(vehicle);
        SIDE.as("S0001")
                .document("""
                        query($code: ID!, $from: ID!, $to: ID!) {
                          vehicleNetValueCourse(code: $code, from: $from, to: $to) { month original accumulated net } }
                        """)
                .variable("code", "K-" + vehicle)
                .variable("from", lines.get(0)[1])
                .variable("to", lines.get(lines.size() - 1)[1])
                .execute()
                .path("vehicleNetValueCourse")
                .entityList(Map.class)
                .satisfies(all -> assertThat(all)
                        .hasSize(12)
                        .extracting(one -> String.join(
                                ",",
                                String.valueOf(one.get("month")),
                                amount(one, "original"),
                                amount(one, "accumulated"),
                                amount(one, "net")))
                        .containsExactlyElementsOf(lines.stream()
                                .map(line -> String.join(",", line[1], line[2], line[3], line[4]))
                                .toList()));
    }

    private static String amount(Map<?, ?> of, String field) {
        return new BigDecimal(String.valueOf(of.get(field))).setScale(2).toPlainString();
    }

    @Test
    void tells_of_each_vehicle_what_it_was_then_and_what_it_was_reckoned_by() {
        SIDE.as("S0001")
                .document("""
                        { vehicleNetValues(month: "2014-08", filter: {under: "U1"}, first: 1,
                              orderBy: [{field: CODE, direction: DESC}]) {
                            totalCount pageInfo { hasNextPage }
                            nodes { code plate name category state unit { unit name } month basis policyVersion original from
                              lifeMonths months accumulated net } }
                          ended: vehicleNetValues(month: "2024-12", filter: {codes: ["K-last-months"]}) { nodes { basis net } }
                          before: vehicleNetValues(month: "2013-12", filter: {codes: ["K-given"]}) {
                            nodes { basis policyVersion from net } } }
                        """)
                .execute()
                .path("vehicleNetValues")
                .matchesJson("""
                        {"totalCount": 2, "pageInfo": {"hasNextPage": true}, "nodes": [
                          {"code": "K-sold", "plate": "P-sold", "name": "红旗 H5", "category": "EMERGENCY",
                           "state": "IN_SERVICE", "unit": {"unit": "U1", "name": "区财政局"}, "month": "2014-08",
                           "basis": "DEPRECIATED", "policyVersion": 2, "original": 96000.00, "from": "2013-01",
                           "lifeMonths": 96, "months": 20, "accumulated": 20000.00, "net": 76000.00}]}
                        """)
                .path("ended.nodes")
                .matchesJsonStrictly("[{\"basis\": \"FULLY_DEPRECIATED\", \"net\": 0.00}]")
                .path("before.nodes")
                .matchesJsonStrictly("""
                        [{"basis": "CLASS_NOT_NAMED", "policyVersion": 1, "from": null, "net": 96000.00}]
                        """);
    }

    @Test
    void a_vehicle_is_in_it_until_the_month_before_it_was_deregistered_or_sold() {
        SIDE.as("S0001")
                .document("""
                        { scrapped: vehicleNetValueCourse(code: "K-scrapped", from: "2014-07", to: "2014-11") { month state net }
                          sold: vehicleNetValueCourse(code: "K-sold", from: "2014-08", to: "2014-11") { month }
                          gone: vehicleNetValues(month: "2014-10", filter: {states: [DEREGISTERED, SOLD]}) { totalCount } }
                        """)
                .execute()
                .path("scrapped")
                .matchesJsonStrictly("""
                        [{"month": "2014-07", "state": "IN_SERVICE", "net": 77000.00},
                         {"month": "2014-08", "state": "RECYCLED", "net": 76000.00}]
                        """)
                .path("sold")
                .matchesJsonStrictly("[{\"month\": \"2014-08\"}, {\"month\": \"2014-09\"}]")
                .path("gone.totalCount")
                .matchesJsonStrictly("0");
    }

    @Test
    void sums_are_those_of_the_vehicles_and_a_vehicle_counts_where_it_was() {
        SIDE.as("S0001")
                .document("""
                        { june: vehicleNetValueSummary(month: "2014-06", by: UNIT, filter: {categories: [EMERGENCY]}) {
                            month policyVersion original accumulated net lines { key rows pieces original net } }
                          july: vehicleNetValueSummary(month: "2014-07", by: UNIT, filter: {categories: [EMERGENCY]}) {
                            net lines { key rows net } }
                          categories: vehicleNetValueSummary(month: "2014-06", by: CATEGORY) { lines { key rows } } }
                        """)
                .execute()
                .path("june")
                .matchesJsonStrictly("""
                        {"month": "2014-06", "policyVersion": 2, "original": 288000.00, "accumulated": 54000.00,
                         "net": 234000.00,
                         "lines": [{"key": "U1", "rows": 3, "pieces": 3, "original": 288000.00, "net": 234000.00}]}
                        """)
                .path("july")
                .matchesJsonStrictly("""
                        {"net": 231000.00, "lines": [{"key": "U1", "rows": 2, "net": 154000.00},
                          {"key": "U2", "rows": 1, "net": 77000.00}]}
                        """)
                .path("categories.lines")
                .matchesJsonStrictly("[{\"key\": \"EMERGENCY\", \"rows\": 3}, {\"key\": \"OTHER\", \"rows\": 4}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-12", "2014-09", "2018-07", "2024-12"})
    void whatever_it_is_summed_up_by_the_sum_is_that_of_all_vehicles(String month) {
        BigDecimal all = SIDE
                .as("S0001")
                .document("query($m: ID!) { vehicleNetValues(month: $m, first: 100) { nodes { net } } }")
                .variable("m", month)
                .execute()
                .path("vehicleNetValues.nodes[*].net")
                .entityList(BigDecimal.class)
                .get()
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isPositive();
        for (String by : List.of("UNIT", "CATEGORY", "STATE")) {
            SIDE.as("S0001")
                    .document("""
                            query($m: ID!, $by: VehicleDimension!) {
                              vehicleNetValueSummary(month: $m, by: $by) { net lines { net } } }
                            """)
                    .variable("m", month)
                    .variable("by", by)
                    .execute()
                    .path("vehicleNetValueSummary.net")
                    .entity(BigDecimal.class)
                    .satisfies(net -> assertThat(net).isEqualByComparingTo(all))
                    .path("vehicleNetValueSummary.lines[*].net")
                    .entityList(BigDecimal.class)
                    .satisfies(lines -> assertThat(lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(all));
        }
    }

    @Test
    void what_was_recorded_later_was_not_known_before() {
        SIDE.as("S0001")
                .document("""
                        { now: vehicleNetValueSummary(month: "2014-06", by: UNIT, filter: {under: "U2"}) { net }
                          then: vehicleNetValueSummary(month: "2014-06", by: UNIT, filter: {under: "U2"},
                            knownAt: "2026-01-15T00:00:00Z") { net lines { key } }
                          before: vehicleNetValueSummary(month: "2014-06", by: UNIT, knownAt: "2025-12-31T00:00:00Z") {
                            policyVersion lines { key } } }
                        """)
                .execute()
                .path("now.net")
                .matchesJsonStrictly("83000.00")
                .path("then")
                .matchesJsonStrictly("{\"net\": 0, \"lines\": []}")
                .path("before")
                .matchesJsonStrictly("{\"policyVersion\": 0, \"lines\": []}");
    }

    @Test
    void a_unit_sees_its_own_vehicles_only() {
        SIDE.as("S0002")
                .document("""
                { vehicleNetValues(month: "2014-07") { nodes { code } }
                  vehicleNetValueCourse(code: "K-scrapped", from: "2014-06", to: "2014-07") { month }
                  vehicleNetValueSummary(month: "2014-07", by: CATEGORY) { original } }
                """)
                .execute()
                .path("vehicleNetValues.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-given", "K-late")
                .path("vehicleNetValueCourse")
                .matchesJsonStrictly("[]")
                .path("vehicleNetValueSummary.original")
                .matchesJsonStrictly("192000.00");
    }

    @Test
    void refuses_what_is_no_month_lies_ahead_or_is_too_long() {
        for (String wrong : List.of(
                "vehicleNetValues(month: \"2024-13\") { nodes { code } }",
                "vehicleNetValueSummary(month: \"9000-01\", by: UNIT) { net }",
                "vehicleNetValueCourse(code: \"x\", from: \"2024-03\", to: \"2024-02\") { month }",
                "vehicleNetValueCourse(code: \"x\", from: \"2000-01\", to: \"2024-02\") { month }")) {
            SIDE.as("S0001")
                    .document("{ " + wrong + " }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_INVALID")));
        }
    }
}
