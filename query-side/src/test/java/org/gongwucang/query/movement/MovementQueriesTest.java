package org.gongwucang.query.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MovementQueriesTest {

    private static final Card CHAIR = new Card("椅子", null, null, DESKS, new BigDecimal("10"), null, null, null);

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .inStock("a1", "桌", "U1", "100", "W01/A", "S0001", "2024-01-10")
                .inUse("a2", "桌", "U1", "100", "2024-01-10")
                .tell("a3", new AssetRegistered("a3", "GWC-2026-a3", CHAIR, "U1", "PURCHASE", "D1", day("2024-02-01")))
                .tell("a3", new AssetStored("a3", DESKS, "U1", "W01/A", "S0001", "W01/FISCAL", day("2024-02-02")))
                .tell("code:GWC-2026-a9", new AssetCodeClaimed("GWC-2026-a9", "a9", "ASSET", day("2024-02-01")))
                .tell("a9", new AssetRegistered("a9", "GWC-2026-a9", CHAIR, "U1", "PURCHASE", "D1", day("2024-02-01")))
                .tell("a9", new AssetStored("a9", DESKS, "U1", "W01/A", "S0001", "W01/FISCAL", day("2024-02-02")))
                .tell(
                        "a9",
                        new AssetRelocated(
                                "a9", DESKS, "U1", "W01/A", "W02/A", "W01/FISCAL", "W02/FISCAL", day("2024-03-02")))
                .takenBack("a9", 2, "AssetRelocated", "2024-03-02")
                .takenBack("a9", 1, "AssetStored", "2024-02-02")
                .takenBack("a9", 0, "AssetRegistered", "2024-02-01")
                .tell(
                        "l1",
                        new LotReceived(
                                "l1",
                                "GWC-2026-l1",
                                CHAIR,
                                50,
                                "U1",
                                "W01/A",
                                "S0001",
                                "W01/FISCAL",
                                "PURCHASE",
                                "D2",
                                day("2024-02-03")))
                .tell(
                        "a1",
                        new AssetRelocated(
                                "a1", DESKS, "U1", "W01/A", "W01/B", "W01/FISCAL", "W01/FISCAL", day("2024-03-01")))
                .tell(
                        "a1",
                        new AssetRelocated(
                                "a1", DESKS, "U1", "W01/B", "W02/A", "W01/FISCAL", "W02/FISCAL", day("2024-03-02")))
                .tell(
                        "l1",
                        new LotRelocated(
                                "l1",
                                DESKS,
                                "U1",
                                20,
                                "W01/A",
                                "W02/A",
                                "W01/FISCAL",
                                "W02/FISCAL",
                                "S0001",
                                "S0002",
                                day("2024-03-03")));
    }

    @Test
    void tells_every_way_in_and_out_but_none_within_a_warehouse() {
        SIDE.as("S0001")
                .document(
                        "{ movements { nodes { code direction quantity onHand onAccount event location document } } }")
                .execute()
                .path("movements.nodes[*].direction")
                .entityList(String.class)
                .satisfies(
                        ways -> assertThat(ways).containsExactlyInAnyOrder("IN", "IN", "IN", "OUT", "IN", "OUT", "IN"))
                .path("movements.nodes[0].code")
                .entity(String.class)
                .isEqualTo("GWC-2026-a1")
                .path("movements.nodes[2].document")
                .entity(String.class)
                .isEqualTo("D2")
                .path("movements.nodes[*].onHand")
                .entityList(Integer.class)
                .satisfies(hands ->
                        assertThat(hands.stream().mapToInt(n -> n).sum()).isEqualTo(52));
    }

    @Test
    void opening_and_in_less_out_is_closing() {
        SIDE.as("S0001")
                .document("""
                        { all: movementTotals(from: "2024-02-01", to: "2024-12-31") {
                            assetClassId opening in out closing openingOnAccount closingOnAccount }
                          first: movementTotals(from: "2024-02-01", to: "2024-12-31", location: "W01") {
                            opening in out closing } }
                        """)
                .execute()
                .path("all[0]")
                .matchesJson("{\"opening\": 1, \"in\": 72, \"out\": 21, \"closing\": 52, \"closingOnAccount\": 52}")
                .path("first[0]")
                .matchesJson("{\"opening\": 1, \"in\": 51, \"out\": 21, \"closing\": 31}");
    }

    @Test
    void finds_the_ways_of_one_thing_and_of_one_place() {
        SIDE.as("S0001")
                .document("""
                        { thing: movements(filter: {code: "GWC-2026-l1"}) { totalCount }
                          place: movements(filter: {location: "W02", direction: IN}) { totalCount }
                          unknown: movements(filter: {code: "X"}) { totalCount }
                          early: movements(knownAt: "2025-12-31") { totalCount } }
                        """)
                .execute()
                .path("thing.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("place.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("unknown.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("early.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void a_part_of_a_lot_lies_in_each_place_with_its_own_keeper() {
        SIDE.as("S0001")
                .document("""
                        { asset(code: "GWC-2026-l1") { holdings { key quantity value since custodian { staff } }
                            history { totalCount nodes { event label actor changes { key field before after } } } } }
                        """)
                .execute()
                .path("asset.holdings[*].quantity")
                .entityList(Integer.class)
                .containsExactly(30, 20)
                .path("asset.holdings[1].value")
                .entity(BigDecimal.class)
                .satisfies(value -> assertThat(value).isEqualByComparingTo("200"))
                .path("asset.history.nodes[1].changes[?(@.key=='l1@W01/A' && @.field=='quantity')].after")
                .entityList(String.class)
                .containsExactly("30")
                .path("asset.history.nodes[1].label")
                .entity(String.class)
                .satisfies(label -> assertThat(label).isNotEqualTo("Event.LotRelocated"));
    }

    @Test
    void what_was_taken_back_stays_with_the_row_that_answers_it() {
        SIDE.as("S0001")
                .document("""
                        { net: movements(filter: {code: "GWC-2026-a9"}) { totalCount nodes { direction } }
                          all: movements(filter: {code: "GWC-2026-a9"}, corrections: true) {
                            totalCount nodes { direction onHand quantity occurredOn counter takenBackAt code } }
                          first: movements(filter: {code: "GWC-2026-a9"}, corrections: true, first: 2) {
                            pageInfo { hasNextPage endCursor } nodes { onHand } }
                          back: movements(filter: {code: "GWC-2026-a9"}, corrections: true, last: 2) {
                            pageInfo { hasPreviousPage } nodes { onHand } } }
                        """)
                .execute()
                .path("net.nodes[*].direction")
                .entityList(String.class)
                .containsExactly()
                .path("all.totalCount")
                .entity(Integer.class)
                .isEqualTo(6)
                .path("all.nodes[*].counter")
                .entityList(Boolean.class)
                .containsExactly(false, true, false, false, true, true)
                .path("all.nodes[*].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes).hasSize(6).containsOnly("GWC-2026-a9"))
                .path("all.nodes[*].onHand")
                .entityList(Integer.class)
                .satisfies(hands ->
                        assertThat(hands.stream().mapToInt(n -> n).sum()).isZero())
                .path("all.nodes[1].occurredOn")
                .entity(String.class)
                .isEqualTo("2024-02-02")
                .path("first.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("back.nodes[*].onHand")
                .entityList(Integer.class)
                .satisfies(hands ->
                        assertThat(hands.stream().mapToInt(n -> n).sum()).isZero());
    }
}
