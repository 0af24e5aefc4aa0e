package org.gongwucang.query.disposal;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.Card;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.Disposals;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisposalQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final Card DESK =
            new Card("办公桌", null, null, DESKS, new BigDecimal("100"), day("2009-05-01"), null, null);

    /** On the 2nd of May 2025 all is asked for, on the 3rd some is gone, on the 4th the rest. */
    @BeforeAll
    static void tell() {
        Chronicle chronicle = SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "ASSET_MANAGER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01");
        Disposals disposals =
                new Disposals("D1", DESK, List.of(), day("2025-05-02"), day("2025-05-03"), day("2025-05-04"));
        for (String thing : List.of("gD1", "qD1", "hD1")) {
            String kind = thing.startsWith("h") ? "LOT" : "ASSET";
            chronicle.tell("code:" + thing, new AssetCodeClaimed("K-" + thing, thing, kind, day("2025-01-01")));
        }
        tell("gD1", disposals.card("gD1"));
        tell("qD1", disposals.missing("qD1"));
        tell("hD1", disposals.lot("hD1"));
        tell("D1", disposals.sold());
        tell("eD1", disposals.lost("eD1"));
        tell("rD1", disposals.rejected("rD1"));
        tell("wD1", disposals.withdrawn("wD1"));
    }

    private static void tell(String stream, Entry... entries) {
        for (Entry entry : entries) {
            SIDE.chronicle().tell(stream, entry);
        }
    }

    @Test
    void the_register_tells_by_form_what_went_what_it_brought_and_the_price_by_valuation() {
        SIDE.as("S0001")
                .document("""
                        { register: disposalRegister(year: 2025) { form cases lines pieces value valuation price pricePercent
                            proceeds receipts }
                          before: disposalRegister(year: 2024) { form } }
                        """)
                .execute()
                .path("register")
                .matchesJson("""
                        [{"form": "LOSS_WRITE_OFF", "cases": 1, "lines": 1, "pieces": 1, "value": 100, "valuation": 0,
                          "price": 0, "pricePercent": null, "proceeds": 0, "receipts": []},
                         {"form": "SALE", "cases": 1, "lines": 2, "pieces": 5, "value": 500, "valuation": 1000, "price": 800,
                          "pricePercent": 80.00, "proceeds": 800, "receipts": ["票1", "票2"]}]
                        """)
                .path("before")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void a_case_is_told_as_it_was_on_any_day() {
        SIDE.as("S0001")
                .document("""
                        { first: disposalCase(number: "CZ-D1", asOf: "2025-05-02") { state lineCount proceeds }
                          second: disposalCase(number: "CZ-D1", asOf: "2025-05-03") { state linesExecuted approvedBy executedOn }
                          now: disposalCase(number: "CZ-D1") { state executedOn closedOn value unit { name } lines { line state
                            valuation proceeds case { number } } }
                          unknown: disposalCase(number: "CZ-0") { state } }
                        """)
                .execute()
                .path("first")
                .matchesJson("""
                        {"state": "TECH_APPRAISED", "lineCount": 2, "proceeds": 0}
                        """)
                .path("second")
                .matchesJson("""
                        {"state": "EXECUTING", "linesExecuted": 1, "approvedBy": ["S6", "S8"], "executedOn": null}
                        """)
                .path("now")
                .matchesJson("""
                        {"state": "CLOSED", "executedOn": "2025-05-04", "closedOn": "2025-05-04", "value": 500,
                         "unit": {"name": "区财政局"}, "lines": [
                           {"line": 1, "state": "EXECUTED", "valuation": 300, "proceeds": 0, "case": {"number": "CZ-D1"}},
                           {"line": 2, "state": "EXECUTED", "valuation": 700, "proceeds": 300, "case": {"number": "CZ-D1"}}]}
                        """)
                .path("unknown")
                .valueIsNull();
    }

    @Test
    void cases_and_lines_are_filtered_and_sorted() {
        SIDE.as("S0001")
                .document("""
                        { open: disposalCases(filter: {states: [REJECTED, WITHDRAWN]}, orderBy: [{field: NUMBER, direction:
                            DESC}]) { totalCount nodes { number reason } }
                          gone: disposalLines(filter: {states: [EXECUTED], forms: [SALE]}, orderBy: [{field: VALUE}]) {
                            totalCount nodes { number code value recipient } }
                          freed: disposalLines(filter: {states: [RELEASED]}) { nodes { code case { state } } } }
                        """)
                .execute()
                .path("open")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [{"number": "CZ-wD1", "reason": "不捐了"},
                          {"number": "CZ-rD1", "reason": "尚可使用"}]}
                        """)
                .path("gone.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-gD1", "K-qD1", "K-hD1")
                .path("freed.nodes")
                .matchesJson("""
                        [{"code": "K-hD1", "case": {"state": "REJECTED"}}]
                        """);
    }

    @Test
    void what_is_owed_for_a_loss_stays_on_the_list() {
        SIDE.as("S0001")
                .document("""
                        { now: pursuits { nodes { number line debtor claim recovered outstanding receipts state steps reason } }
                          before: pursuits(filter: {states: [OPEN]}, asOf: "2025-05-03") { totalCount nodes { recovered
                            lastStep } } }
                        """)
                .execute()
                .path("now.nodes")
                .matchesJson("""
                        [{"number": "CZ-eD1", "line": 1, "debtor": "某人", "claim": 900, "recovered": 600, "outstanding": 300,
                          "receipts": ["票3"], "state": "ENDED", "steps": 1, "reason": "无财产"}]
                        """)
                .path("before")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"recovered": 0, "lastStep": "催告"}]}
                        """);
    }

    @Test
    void what_is_frozen_stays_in_the_register_and_what_is_gone_leaves_it() {
        SIDE.as("S0001")
                .document("""
                        { first: register(asOf: "2025-05-02", filter: {codes: ["K-gD1", "K-hD1"]}) { nodes { code state quantity
                            inDisposal } }
                          lost: missing(asOf: "2025-05-02") { nodes { code state inDisposal } }
                          now: register { nodes { code state quantity inDisposal } } }
                        """)
                .execute()
                .path("first.nodes")
                .matchesJson("""
                        [{"code": "K-gD1", "state": "DISPOSAL_FROZEN", "quantity": 1, "inDisposal": 1},
                         {"code": "K-hD1", "state": "IN_STOCK", "quantity": 30, "inDisposal": 4}]
                        """)
                .path("lost.nodes")
                .matchesJson("""
                        [{"code": "K-qD1", "state": "MISSING", "inDisposal": 1}]
                        """)
                .path("now.nodes")
                .matchesJson("""
                        [{"code": "K-hD1", "state": "IN_STOCK", "quantity": 26, "inDisposal": 0}]
                        """);
    }

    @Test
    void what_was_missing_leaves_the_account_only_and_all_else_the_hand_as_well() {
        SIDE.as("S0001").document("""
                        { movements(filter: {from: "2025-05-02", to: "2025-05-04"}) { nodes { event code onHand onAccount document } } }
                        """).execute().path("movements.nodes").matchesJson("""
                        [{"event": "AssetReportedMissing", "code": "K-qD1", "onHand": -1, "onAccount": 0},
                         {"event": "AssetDisposed", "code": "K-gD1", "onHand": -1, "onAccount": -1, "document": "CZ-D1"},
                         {"event": "AssetDisposed", "code": "K-qD1", "onHand": 0, "onAccount": -1, "document": "CZ-D1"},
                         {"event": "LotDisposed", "code": "K-hD1", "onHand": -4, "onAccount": -4, "document": "CZ-D1"}]
                        """);
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_cases_only() {
        SIDE.as("S0002")
                .document("""
                        { disposalCases { nodes { number } } disposalCase(number: "CZ-D1") { state }
                          disposalRegister(year: 2025) { form } pursuits { nodes { number } } }
                        """)
                .execute()
                .path("disposalCases.nodes[*].number")
                .entityList(String.class)
                .containsExactly("CZ-rD1", "CZ-wD1")
                .path("disposalCase")
                .valueIsNull()
                .path("disposalRegister")
                .entityList(Object.class)
                .hasSize(0)
                .path("pursuits.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }
}
