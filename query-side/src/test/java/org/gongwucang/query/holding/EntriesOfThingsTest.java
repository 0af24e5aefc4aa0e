package org.gongwucang.query.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.SplitCard;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntriesOfThingsTest {

    private static final List<String> NONE = List.of();

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "档案局", null, "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .inStock("late", "桌", "U1", "100", "W01/A", "S0001", "2024-03-01")
                .inStock("bound", "桌", "U1", "100", "W01/A", "S0001", "2024-03-01")
                .inStock("lost", "桌", "U1", "100", "W01/A", "S0001", "2024-03-01")
                .inStock("set", "成套柜", "U1", "1000", "W01/A", "S0001", "2024-03-01");
        SIDE.chronicle()
                .recordedFrom("2026-02-05T00:00:00Z")
                .tell("late", new ConditionAssessed("late", "WORN", "划痕", NONE, day("2024-03-05")))
                .recordedFrom("2026-02-06T00:00:00Z")
                .tell(
                        "late",
                        new AssetRelocated(
                                "late", DESKS, "U1", "W01/A", "W02/B", "W01/FISCAL", "W02/FISCAL", day("2024-03-03")));
        holds();
        splits();
    }

    private static void holds() {
        SIDE.chronicle()
                .tell("bound", new HoldPlaced("bound", "h1", "DISPUTE", "争议", "函1号", List.of(), day("2024-03-02")))
                .tell("bound", new HoldPlaced("bound", "h2", "PLEDGE", "质押", "函2号", List.of(), day("2024-03-03")))
                .tell("bound", new HoldLifted("bound", "h1", "DISPUTE", "了结", List.of(), day("2024-03-04")))
                .tell("bound", new HoldLifted("bound", "h2", "PLEDGE", "了结", List.of(), day("2024-03-06")))
                .tell(
                        "lost",
                        new AssetReportedMissing("lost", DESKS, "U1", "W01/A", "S0001", "未见", NONE, day("2024-03-02")))
                .tell(
                        "lost",
                        new AssetFound(
                                "lost",
                                DESKS,
                                "U1",
                                "W01/A",
                                "S0001",
                                "W01/FISCAL",
                                "错放",
                                List.of(),
                                day("2024-03-06")));
    }

    private static void splits() {
        BigDecimal value = new BigDecimal("1000");
        SplitCard part = new SplitCard("part", code("part"), new BigDecimal("250.01"));
        SplitCard piece = new SplitCard("piece", code("piece"), new BigDecimal("10"));
        SIDE.chronicle()
                .tell(
                        "set",
                        new AssetCardSplit(
                                "set",
                                value,
                                new BigDecimal("749.99"),
                                List.of(part),
                                "分开",
                                "拆1号",
                                "S0002",
                                NONE,
                                day("2024-03-05")))
                .tell("set", new AssetValueSplit("set", value, new BigDecimal("749.99"), day("2024-03-05")))
                .tell("part", registered("part", "250.01"))
                .tell("part", off("part", "set", "ASSET"))
                .tell(
                        "lot",
                        new LotReceived(
                                "lot",
                                code("lot"),
                                card("10"),
                                5,
                                "U1",
                                "W01/A",
                                "S0001",
                                "W01/FISCAL",
                                "PURCHASE",
                                "D2",
                                day("2024-03-01")))
                .tell(
                        "lot",
                        new LotSplitToCards(
                                "lot",
                                DESKS,
                                "U1",
                                "W01/A",
                                "S0001",
                                1,
                                new BigDecimal("10"),
                                List.of(piece),
                                "分开",
                                "拆2号",
                                "S0002",
                                NONE,
                                day("2024-03-05")))
                .tell("piece", registered("piece", "10"))
                .tell("piece", off("piece", "lot", "LOT"));
    }

    private static Card card(String value) {
        return new Card("柜", null, null, DESKS, new BigDecimal(value), null, null, null);
    }

    private static AssetRegistered registered(String id, String value) {
        return new AssetRegistered(id, code(id), card(value), "U1", "SPLIT", "拆", day("2024-03-05"));
    }

    private static AssetSplitOff off(String id, String from, String kind) {
        return new AssetSplitOff(
                id, DESKS, "U1", "W01/A", "S0001", "W01/FISCAL", from, code(from), kind, day("2024-03-05"));
    }

    @Test
    void a_move_entered_late_is_answered_rightly_at_both_times() {
        assertThat(late("2024-03-02", "2026-03-01")).isEqualTo(new Row("W01/FISCAL", null));
        assertThat(late("2024-03-04", "2026-03-01")).isEqualTo(new Row("W02/FISCAL", null));
        assertThat(late("2024-03-05", "2026-03-01")).isEqualTo(new Row("W02/FISCAL", "WORN"));
        assertThat(late("2024-03-05", "2026-02-05")).isEqualTo(new Row("W01/FISCAL", "WORN"));
        assertThat(late("2024-03-04", "2026-02-05")).isEqualTo(new Row("W01/FISCAL", null));
    }

    private static Row late(String asOf, String knownAt) {
        return SIDE.as("S0001")
                .document("""
                        query($at: Date, $known: String) { register(filter: {codes: ["%s"]}, asOf: $at, knownAt: $known) {
                          nodes { account condition } } }""".formatted(code("late")))
                .variable("at", asOf)
                .variable("known", knownAt)
                .execute()
                .path("register.nodes[0]")
                .entity(Row.class)
                .get();
    }

    /** What is asked of a row. */
    record Row(String account, @Nullable String condition) {}

    @Test
    void what_is_held_is_listed_from_the_first_hold_to_the_day_before_the_last_is_lifted() {
        assertThat(codes("held", "2024-03-01", "S0001")).isEmpty();
        assertThat(codes("held", "2024-03-02", "S0001")).containsExactly(code("bound"));
        assertThat(codes("held", "2024-03-05", "S0001")).containsExactly(code("bound"));
        assertThat(codes("held", "2024-03-06", "S0001")).isEmpty();
        assertThat(codes("held", "2024-03-02", "S0002")).isEmpty();
    }

    @Test
    void what_is_missing_is_listed_until_it_is_found_and_not_in_stock_meanwhile() {
        assertThat(codes("missing", "2024-03-01", "S0001")).isEmpty();
        assertThat(codes("missing", "2024-03-05", "S0001")).containsExactly(code("lost"));
        assertThat(codes("stock", "2024-03-05", "S0001")).doesNotContain(code("lost"));
        assertThat(codes("missing", "2024-03-06", "S0001")).isEmpty();
        assertThat(codes("stock", "2024-03-06", "S0001")).contains(code("lost"));
        assertThat(codes("missing", "2024-03-05", "S0002")).isEmpty();
    }

    private static List<String> codes(String view, String asOf, String staff) {
        return SIDE.as(staff)
                .document("query($at: Date) { " + view + "(asOf: $at) { nodes { code } } }")
                .variable("at", asOf)
                .execute()
                .path(view + ".nodes[*].code")
                .entityList(String.class)
                .get();
    }

    @Test
    void a_split_leaves_the_value_as_it_was_and_its_pieces_are_in_the_journal() {
        assertThat(value("2024-03-04")).isEqualByComparingTo(value("2024-03-05"));
        SIDE.as("S0001")
                .document("""
                        { movementTotals(from: "2024-03-05", to: "2024-03-05", location: "W01") { opening in out closing } }""")
                .execute()
                .path("movementTotals[0].in")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("movementTotals[0].out")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private static BigDecimal value(String asOf) {
        return SIDE.as("S0001")
                .document("query($at: Date) { holdingSummary(by: UNIT, asOf: $at) { value } }")
                .variable("at", asOf)
                .execute()
                .path("holdingSummary.value")
                .entity(BigDecimal.class)
                .get();
    }

    @Test
    void the_ledgers_are_what_a_fold_of_the_entries_is() {
        assertThat(SIDE.bean(Proofs.class).prove("holding", At.NOW).differences())
                .isEmpty();
        assertThat(SIDE.bean(Proofs.class).prove("movement", At.NOW).differences())
                .isEmpty();
    }
}
