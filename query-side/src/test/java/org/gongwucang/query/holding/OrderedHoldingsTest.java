package org.gongwucang.query.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.Orders;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What orders have, in the books of things and of movements. */
class OrderedHoldingsTest {

    private static final String W01 = "W01/FISCAL";
    private static final OrderLine LOAN = Orders.loan("o1", 1);
    private static final OrderLine LOAN_OF_CHAIRS = Orders.loan("o1", 2);
    private static final OrderLine GOOD = Orders.allotment("o2", 1);
    private static final OrderLine CHAIRS = Orders.allotment("o2", 2);

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "档案局", null, "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .inStock("lent", "桌", "U1", "100", "W01/A", "S0001", "2024-03-01")
                .inStock("given", "桌", "U1", "100", "W01/A", "S0001", "2024-03-01")
                .tell(
                        "chairs",
                        new LotReceived(
                                "chairs",
                                code("chairs"),
                                chair(),
                                20,
                                "U1",
                                "W01/A",
                                "S0001",
                                W01,
                                "PURCHASE",
                                "D1",
                                day("2024-03-01")));
        cards();
        lots();
    }

    private static Card chair() {
        return new Card("椅", null, null, DESKS, new BigDecimal("10"), null, null, null);
    }

    private static void cards() {
        SIDE.chronicle()
                .tell("lent", new AssetReserved("lent", LOAN, DESKS, "U1", "W01/A", "S0001", W01, day("2024-03-02")))
                .tell(
                        "lent",
                        new AssetLent(
                                "lent",
                                LOAN,
                                DESKS,
                                "U1",
                                "W01/A",
                                "S0001",
                                W01,
                                "CM-1",
                                day("2024-09-03"),
                                null,
                                List.of(),
                                day("2024-03-03")))
                .tell(
                        "lent",
                        new AssetReceiptSigned(
                                "lent", LOAN, DESKS, "U1", "W01/A", W01, "S0002", "S0002", day("2024-03-04")))
                .tell("lent", new AssetReturned("lent", LOAN, DESKS, "U1", "S0002", "S0001", day("2024-03-06")))
                .tell(
                        "lent",
                        new ReturnInspected(
                                "lent",
                                LOAN,
                                DESKS,
                                "U1",
                                "PASS",
                                "W01/A",
                                W01,
                                "W02/B",
                                "W02/FISCAL",
                                "S0001",
                                "S0003",
                                null,
                                List.of(),
                                day("2024-03-07")))
                .tell("given", new AssetReserved("given", GOOD, DESKS, "U1", "W01/A", "S0001", W01, day("2024-03-02")))
                .tell(
                        "given",
                        new AssetAllotted(
                                "given",
                                GOOD,
                                DESKS,
                                "U1",
                                "W01/A",
                                "S0001",
                                W01,
                                "CM-2",
                                null,
                                List.of(),
                                day("2024-03-03")))
                .tell(
                        "given",
                        new AssetReceiptSigned(
                                "given", GOOD, DESKS, "U1", "W01/A", W01, "S0002", "S0002", day("2024-03-05")));
    }

    private static void lots() {
        SIDE.chronicle()
                .tell("chairs", reserved(LOAN_OF_CHAIRS, 10))
                .tell("chairs", reserved(CHAIRS, 4))
                .tell("chairs", issued(LOAN_OF_CHAIRS, 10, "2024-09-03"))
                .tell("chairs", issued(CHAIRS, 4, null))
                .tell("chairs", signed(LOAN_OF_CHAIRS, 9, null, "2024-03-04"))
                .tell(
                        "chairs",
                        new LotReceiptRefused(
                                "chairs", LOAN_OF_CHAIRS, DESKS, "U1", 1, "S0002", "破", day("2024-03-04")))
                .tell("chairs", signed(CHAIRS, 4, "own", "2024-03-05"))
                .tell(
                        "own",
                        new LotAllotted(
                                "own",
                                code("own"),
                                chair(),
                                4,
                                "U2",
                                "S0002",
                                "chairs",
                                code("chairs"),
                                CHAIRS,
                                day("2024-03-05")))
                .tell(
                        "chairs",
                        new LotReturned("chairs", LOAN_OF_CHAIRS, DESKS, "U1", 3, "S0002", "S0001", day("2024-03-06")))
                .tell(
                        "chairs",
                        new LotReturnInspected(
                                "chairs",
                                LOAN_OF_CHAIRS,
                                DESKS,
                                "U1",
                                4,
                                "PASS",
                                "W01/A",
                                W01,
                                "W01/A",
                                W01,
                                "S0001",
                                "S0003",
                                null,
                                List.of(),
                                day("2024-03-07")));
    }

    private static LotReserved reserved(OrderLine line, int pieces) {
        return new LotReserved("chairs", line, DESKS, "U1", pieces, "W01/A", "S0001", W01, day("2024-03-02"));
    }

    private static LotIssued issued(OrderLine line, int pieces, @Nullable String dueOn) {
        return new LotIssued(
                "chairs",
                line,
                DESKS,
                "U1",
                pieces,
                "W01/A",
                "S0001",
                W01,
                "CM-3",
                dueOn == null ? null : day(dueOn),
                null,
                List.of(),
                day("2024-03-03"));
    }

    private static LotReceiptSigned signed(OrderLine line, int pieces, @Nullable String own, String on) {
        return new LotReceiptSigned(
                "chairs",
                line,
                DESKS,
                "U1",
                pieces,
                "W01/A",
                W01,
                "S0002",
                "S0002",
                own,
                own == null ? null : code(own),
                day(on));
    }

    /** What is asked of a row. */
    record Row(
            String state,
            int quantity,
            int reserved,
            @Nullable String orderNumber,
            @Nullable String dueOn,
            @Nullable Integer idleDays) {}

    private static List<Row> rows(String asked, String asOf) {
        return SIDE.as("S0001")
                .document("""
                        query($code: ID!, $at: Date) { asset(code: $code, asOf: $at) { holdings {
                          state quantity reserved orderNumber dueOn idleDays } } }""")
                .variable("code", code(asked))
                .variable("at", asOf)
                .execute()
                .path("asset.holdings")
                .entityList(Row.class)
                .get();
    }

    @Test
    void a_card_is_one_row_wherever_it_is_and_a_reservation_ends_no_stay() {
        assertThat(rows("lent", "2024-03-02")).containsExactly(new Row("RESERVED", 1, 1, "DB-o1", null, null));
        assertThat(rows("lent", "2024-03-03"))
                .containsExactly(new Row("IN_TRANSIT", 1, 0, "DB-o1", "2024-09-03", null));
        assertThat(rows("lent", "2024-03-04")).containsExactly(new Row("ON_LOAN", 1, 0, "DB-o1", "2024-09-03", null));
        assertThat(rows("lent", "2024-03-06"))
                .containsExactly(new Row("RETURN_PENDING_INSPECTION", 1, 0, "DB-o1", "2024-09-03", null));
        assertThat(rows("lent", "2024-03-08")).containsExactly(new Row("IN_STOCK", 1, 0, null, null, 1));
        assertThat(rows("given", "2024-03-05")).containsExactly(new Row("IN_USE", 1, 0, null, null, null));
    }

    @Test
    void pieces_of_a_lot_have_a_row_for_each_line_and_state() {
        assertThat(rows("chairs", "2024-03-02")).containsExactly(new Row("IN_STOCK", 20, 14, null, null, 1));
        assertThat(rows("chairs", "2024-03-03"))
                .containsExactlyInAnyOrder(
                        new Row("IN_STOCK", 6, 0, null, null, 2),
                        new Row("IN_TRANSIT", 10, 0, "DB-o1", "2024-09-03", null),
                        new Row("IN_TRANSIT", 4, 0, "DB-o2", null, null));
        assertThat(rows("chairs", "2024-03-05"))
                .containsExactlyInAnyOrder(
                        new Row("IN_STOCK", 6, 0, null, null, 4),
                        new Row("ON_LOAN", 9, 0, "DB-o1", "2024-09-03", null),
                        new Row("RETURN_PENDING_INSPECTION", 1, 0, "DB-o1", "2024-09-03", null));
        assertThat(rows("chairs", "2024-03-07"))
                .containsExactlyInAnyOrder(
                        new Row("IN_STOCK", 10, 0, null, null, 6),
                        new Row("ON_LOAN", 6, 0, "DB-o1", "2024-09-03", null));
        assertThat(rows("own", "2024-03-05")).containsExactly(new Row("IN_USE", 4, 0, null, null, null));
    }

    @Test
    void stock_is_what_lies_in_a_warehouse_also_for_an_order() {
        assertThat(codes(SIDE.as("S0001"), "stock", "", "2024-03-02")).contains(code("lent"), code("given"));
        assertThat(codes(SIDE.as("S0001"), "stock", "", "2024-03-03")).containsExactly(code("chairs"));
        assertThat(codes(SIDE.as("S0001"), "register", "filter: {orderNumber: \"DB-o2\"}", "2024-03-03"))
                .containsExactly(code("chairs"), code("given"));
        assertThat(codes(SIDE.as("S0001"), "register", "filter: {states: [ON_LOAN]}", "2024-03-05"))
                .containsExactly(code("chairs"), code("lent"));
    }

    @Test
    void whoever_leaves_hands_over_loans_as_well_and_a_unit_sees_what_it_borrows() {
        assertThat(codes(SIDE.as("S0002"), "custody", "custodian: \"S0002\"", "2024-03-05"))
                .containsExactly(code("chairs"), code("given"), code("lent"), code("own"));
        assertThat(codes(SIDE.as("S0002"), "custody", "under: \"U2\"", "2024-03-07"))
                .containsExactly(code("chairs"), code("given"), code("own"));
        assertThat(codes(SIDE.as("S0001"), "custody", "custodian: \"S0001\"", "2024-03-03"))
                .contains(code("given"), code("lent"));
        assertThat(codes(SIDE.as("S0002"), "register", "", "2024-03-05")).containsExactly(code("given"), code("own"));
        SIDE.as("S0002")
                .document(
                        "query($code: ID!) { asset(code: $code, asOf: \"2024-03-04\") { holdings { orderedBy { name } unit { name } } } }")
                .variable("code", code("lent"))
                .execute()
                .path("asset.holdings[0].orderedBy.name")
                .entity(String.class)
                .isEqualTo("档案局")
                .path("asset.holdings[0].unit.name")
                .entity(String.class)
                .isEqualTo("区机关事务局");
    }

    private static List<String> codes(GraphQlTester asker, String view, String arguments, String asOf) {
        return asker
                .document("query($at: Date) { " + view + "(asOf: $at " + arguments + ") { nodes { code } } }")
                .variable("at", asOf)
                .execute()
                .path(view + ".nodes[*].code")
                .entityList(String.class)
                .get()
                .stream()
                .distinct()
                .toList();
    }

    /** What is asked of a movement. */
    record Step(
            String event,
            String direction,
            String location,
            int quantity,
            int onHand,
            int onAccount,
            String document) {}

    @Test
    void a_loan_is_off_hand_only_and_an_allotment_leaves_the_account_when_it_is_signed() {
        assertThat(steps("lent"))
                .containsExactlyInAnyOrder(
                        new Step("AssetLent", "OUT", "W01/A", 1, -1, 0, "DB-o1 CM-1"),
                        new Step("ReturnInspected", "OUT", "W01/A", 1, 0, -1, "DB-o1"),
                        new Step("ReturnInspected", "IN", "W02/B", 1, 1, 1, "DB-o1"));
        assertThat(steps("given"))
                .containsExactly(
                        new Step("AssetAllotted", "OUT", "W01/A", 1, -1, 0, "DB-o2 CM-2"),
                        new Step("AssetReceiptSigned", "OUT", "W01/A", 1, 0, -1, "DB-o2"));
        assertThat(steps("chairs"))
                .containsExactlyInAnyOrder(
                        new Step("LotIssued", "OUT", "W01/A", 10, -10, 0, "DB-o1 CM-3"),
                        new Step("LotIssued", "OUT", "W01/A", 4, -4, 0, "DB-o2 CM-3"),
                        new Step("LotReceiptSigned", "OUT", "W01/A", 4, 0, -4, "DB-o2"),
                        new Step("LotReturnInspected", "IN", "W01/A", 4, 4, 0, "DB-o1"));
    }

    private static List<Step> steps(String id) {
        return SIDE.as("S0001")
                .document("""
                        query($code: ID!) { movements(filter: {code: $code, from: "2024-03-02"}) { nodes {
                          event direction location quantity onHand onAccount document } } }""")
                .variable("code", code(id))
                .execute()
                .path("movements.nodes")
                .entityList(Step.class)
                .get();
    }

    @Test
    void on_hand_closes_with_the_stock_and_on_account_with_what_is_owned() {
        SIDE.as("S0001").document("""
                        { movementTotals(from: "2024-03-02", to: "2024-03-07") {
                          opening in out closing openingOnAccount closingOnAccount } }""").execute().path("movementTotals[0]").matchesJson("""
                        {"opening": 22, "in": 5, "out": 16, "closing": 11, "openingOnAccount": 22, "closingOnAccount": 17}""");
        int inStock = rows("chairs", "2024-03-07").stream()
                        .filter(row -> row.state().equals("IN_STOCK"))
                        .mapToInt(Row::quantity)
                        .sum()
                + 1;
        assertThat(inStock).isEqualTo(11);
    }

    @Test
    void the_ledgers_are_what_a_fold_of_the_entries_is() {
        for (String ledger : List.of("holding", "movement", "policy-decision")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
