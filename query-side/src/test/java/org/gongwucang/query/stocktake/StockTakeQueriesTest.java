package org.gongwucang.query.stocktake;

import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.graphql.test.tester.GraphQlTester;

@TestMethodOrder(OrderAnnotation.class)
class StockTakeQueriesTest {

    private static final Instant INSTANT = Instant.parse("2026-01-31T00:00:00Z");

    /** Of the lines a1|U1|1|100.00, a2|U1|1|200.00 and a3|U2|1|50.50, computed by sha256sum. */
    private static final String DIGEST = "622cfa1296176c9a373e2509340d1c80264ea7447f9628de722086512ef03d2e";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** What is in use at U1 and below it is counted: a1 is found, a2 missing, a3 of U2 not looked for yet; a4 came later. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "会计中心", "U1", "2020-01-01")
                .unit("U3", "区审计局", null, "2020-01-01")
                .person("S0001", "U3", "ASSET_MANAGER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HEAD", "2020-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U3", "KEEPER", "2020-01-01")
                .inUse("a1", "办公桌", "U1", "100", "2024-01-01")
                .inUse("a2", "会议桌", "U1", "200", "2024-01-01")
                .inUse("a3", "茶几", "U2", "50.5", "2024-01-01")
                .inUse("x1", "茶几", "U3", "100", "2024-01-01")
                .tell(
                        "t1",
                        new StockTakePlanned(
                                "t1",
                                "PD-U3-2026-0001",
                                "U3",
                                "UNIT",
                                List.of("U1"),
                                day("2026-01-31"),
                                INSTANT,
                                List.of("S0004"),
                                true,
                                "盘1号",
                                "S0001",
                                List.of(),
                                day("2026-01-30")))
                .recordedFrom("2026-02-01T00:00:00Z")
                .inUse("a4", "新桌", "U1", "100", "2024-01-01")
                .tell(
                        "t1",
                        new ExpectedSetFrozen("t1", 3, 3, new BigDecimal("350.50"), DIGEST, "S0001", day("2026-02-01")))
                .tell("t1", new StockTakeCountingBegun("t1", "l1", "S0004", day("2026-02-01")))
                .tell("l1", opened("l1", "a1", "U1"))
                .tell("l1", scanned("l1", "s1", "FOUND"))
                .tell("l1", scanned("l1", "s2", "DUPLICATE"));
    }

    private static CountLineOpened opened(String line, String thing, String unit) {
        return new CountLineOpened(
                line,
                "t1",
                "PD-U3-2026-0001",
                "ASSET",
                thing,
                "GWC-2026-" + thing,
                null,
                unit,
                unit,
                null,
                1,
                day("2026-02-01"));
    }

    private static AssetScanned scanned(String line, String scan, String finding) {
        return new AssetScanned(
                line, "t1", scan, "U1", finding, "S0004", Instant.parse("2026-02-01T01:00:00Z"), day("2026-02-01"));
    }

    private static GraphQlTester as(String staff) {
        return SIDE.as(staff);
    }

    @Test
    void what_is_expected_is_the_ledger_of_the_day_as_known_at_the_instant_and_can_be_proven() {
        as("S0001")
                .document("""
                        { stockTake(number: "PD-U3-2026-0001") { state countedAsOf
                            expectation { things pieces value proven } }
                          stockTakeExpected(number: "PD-U3-2026-0001") { totalCount nodes {
                            code name place pieces value counted finding unit { name } } }
                          notSeen: stockTakeExpected(number: "PD-U3-2026-0001", counted: false, first: 1) {
                            totalCount pageInfo { hasNextPage } nodes { code } } }
                        """)
                .execute()
                .path("stockTake")
                .matchesJson("""
                        {"state": "COUNTING", "countedAsOf": "2026-01-31",
                         "expectation": {"things": 3, "pieces": 3, "value": 350.5, "proven": true}}
                        """)
                .path("stockTakeExpected")
                .matchesJson("""
                        {"totalCount": 3, "nodes": [
                          {"code": "GWC-2026-a1", "name": "办公桌", "place": "U1", "pieces": 1, "value": 100,
                           "counted": true, "finding": "FOUND", "unit": {"name": "区财政局"}},
                          {"code": "GWC-2026-a2", "counted": false, "finding": null},
                          {"code": "GWC-2026-a3", "place": "U2", "counted": false}]}
                        """)
                .path("notSeen")
                .matchesJson("""
                        {"totalCount": 2, "pageInfo": {"hasNextPage": true}, "nodes": [{"code": "GWC-2026-a2"}]}
                        """);
    }

    @Test
    void pages_of_what_is_expected_follow_each_other_both_ways() {
        String end = as("S0001")
                .document("""
                        { stockTakeExpected(number: "PD-U3-2026-0001", first: 2) { pageInfo { endCursor } } }
                        """)
                .execute()
                .path("stockTakeExpected.pageInfo.endCursor")
                .entity(String.class)
                .get();

        as("S0001")
                .document("""
                        query($c: String!) {
                          after: stockTakeExpected(number: "PD-U3-2026-0001", after: $c) { nodes { code } }
                          before: stockTakeExpected(number: "PD-U3-2026-0001", last: 1, before: $c) { nodes { code } } }
                        """)
                .variable("c", end)
                .execute()
                .path("after.nodes[*].code")
                .entityList(String.class)
                .containsExactly("GWC-2026-a3")
                .path("before.nodes[*].code")
                .entityList(String.class)
                .containsExactly("GWC-2026-a1");
    }

    @Test
    void who_counts_blindly_is_not_told_and_who_is_of_another_unit_sees_nothing() {
        as("S0004")
                .document("""
                        { stockTake(number: "PD-U3-2026-0001") { summary { found } coverage { expected } }
                          stockTakeLines(number: "PD-U3-2026-0001") { nodes { code finding expectedAt scans duplicates } } }
                        """)
                .execute()
                .path("stockTake")
                .matchesJson("""
                        {"summary": null, "coverage": []}
                        """)
                .path("stockTakeLines.nodes")
                .matchesJson("""
                        [{"code": "GWC-2026-a1", "finding": null, "expectedAt": null, "scans": 1, "duplicates": 1}]
                        """);
        as("S0003")
                .document("""
                        { stockTakes { nodes { number } }
                          stockTakeLines(number: "PD-U3-2026-0001") { totalCount }
                          unknown: stockTakeExpected(number: "PD-nothing") { totalCount } }
                        """)
                .execute()
                .path("stockTakes.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PD-U3-2026-0001")
                .path("stockTakeLines.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("unknown.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void tells_how_much_of_each_unit_was_accounted_for_and_who_signed() {
        SIDE.chronicle()
                .tell("t1", new StockTakeCountingEnded("t1", "S0001", day("2026-02-02")))
                .tell("l2", opened("l2", "a2", "U1"))
                .tell(
                        "l2",
                        new CountDifferenceFound(
                                "l2", "t1", "MISSING", 1, 0, null, null, null, null, "S0001", day("2026-02-02")))
                .tell("t1", new StockTakeUnitSigned("t1", "U2", "S0002", List.of(), day("2026-02-03")));

        as("S0001").document("""
                        { stockTake(number: "PD-U3-2026-0001") { state
                            summary { expected found missing pending duplicates differences explained }
                            coverage { unit { name } expected accounted missing signedBy signedOn } } }
                        """).execute().path("stockTake").matchesJson("""
                        {"state": "RECONCILING",
                         "summary": {"expected": 3, "found": 1, "missing": 1, "pending": 1, "duplicates": 1,
                           "differences": 1, "explained": 0},
                         "coverage": [
                           {"unit": {"name": "区财政局"}, "expected": 2, "accounted": 2, "missing": 1, "signedBy": null},
                           {"unit": {"name": "会计中心"}, "expected": 1, "accounted": 0, "missing": 0,
                            "signedBy": "S0002", "signedOn": "2026-02-03"}]}
                        """);
        as("S0001")
                .document("""
                        { before: stockTakes(asOf: "2026-02-01") { nodes { state } }
                          planned: stockTakes(filter: {states: [PLANNED]}) { totalCount } }
                        """)
                .execute()
                .path("before.nodes[0].state")
                .entity(String.class)
                .isEqualTo("COUNTING");
        as("S0002").document("""
                        { stockTakes { nodes { number coverage { unit { name } } } } }
                        """).execute().path("stockTakes.nodes[0].coverage").matchesJson("""
                        [{"unit": {"name": "会计中心"}}]
                        """);
    }
}
