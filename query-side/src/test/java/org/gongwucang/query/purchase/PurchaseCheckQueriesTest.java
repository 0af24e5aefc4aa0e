package org.gongwucang.query.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.configuration.ConfigurationExcess;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseEntryReversed;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.vault.link.StockAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PurchaseCheckQueriesTest {

    private static final String DESK = "{codeSystem: \"%s\", edition: \"%s\", code: \"%s\"}"
            .formatted(DESKS.codeSystem(), DESKS.edition(), DESKS.code());

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** Two desks lie in stock, one of them held; a third is in use. U2 bought despite them, U1 because there were none. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "APPROVER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .inStock("a1", "办公桌", "U1", "100", "W01/A", "S9", "2024-01-01")
                .inStock("a2", "办公桌", "U1", "150", "W01/A", "S9", "2024-01-01")
                .inUse("a3", "办公桌", "U1", "100", "2024-01-01")
                .tell("a2", new HoldPlaced("a2", "H1", "DISPUTE", "争议", "裁1号", List.of(), day("2024-01-05")))
                .tell("c1", checked("c1", "U1", 0, null, "2024-02-01"))
                .tell("c2", checked("c2", "U2", 2, "配置不足", "2024-03-01"))
                .tell("c2", above("c2", "2024-03-01"))
                .tell("c3", checked("c3", "U2", 1, "误登", "2024-04-01"));
        String event = SIDE.bean(EventStore.class).readEvents("c3", 0).next().getIdentifier();
        SIDE.chronicle()
                .tell(
                        "c3",
                        new PurchaseEntryReversed(
                                "c3", event, 0, "PurchaseChecked", day("2024-04-01"), "登错", day("2024-04-02")));
    }

    private static PurchaseChecked checked(String id, String unit, long free, @Nullable String reason, String on) {
        BigDecimal value = new BigDecimal(100 * free);
        Instant knownAt = Instant.parse(on + "T01:00:00Z");
        return new PurchaseChecked(
                id, unit, "CG-" + id, DESKS, 4, free, value, knownAt, true, null, reason, "S0002", day(on));
    }

    @Test
    void answers_anybody_how_much_is_free_with_a_receipt_that_the_other_half_believes() {
        String receipt = SIDE.as("S0002")
                .document("{ stockAnswer(assetClass: " + DESK + ", quantity: 2) {"
                        + " wanted free freeValue enough things { code pieces } receipt } }")
                .execute()
                .path("stockAnswer.free")
                .entity(Long.class)
                .isEqualTo(1L)
                .path("stockAnswer.enough")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("stockAnswer.things[*].code")
                .entityList(String.class)
                .containsExactly("GWC-2026-a1")
                .path("stockAnswer.receipt")
                .entity(String.class)
                .get();

        StockAnswers.Opened opened = SIDE.bean(StockAnswers.class).open(receipt).orElseThrow();
        assertThat(opened.expired()).isFalse();
        assertThat(opened.answer().free()).isEqualTo(1);
        assertThat(opened.answer().wanted()).isEqualTo(2);
        assertThat(opened.answer().code()).isEqualTo(DESKS.code());
    }

    private static PurchaseWeighed above(String id, String on) {
        ConfigurationExcess dear = new ConfigurationExcess(
                "PRICE", DESKS.text(), null, 1, new BigDecimal("4500"), 0, new BigDecimal("4500.01"));
        Weighed rule = new Weighed("CONFIGURATION_STANDARD", 1, List.of());
        return new PurchaseWeighed(id, List.of(dear), List.of(rule), day(on));
    }

    @Test
    void lists_the_purchases_that_are_above_the_standard() {
        SIDE.as("S0001")
                .document(
                        "{ purchaseChecks(filter: {overStandard: true}) { nodes {"
                                + " request overStandard excesses standardVersion } }"
                                + " within: purchaseChecks(filter: {overStandard: false}) { nodes { request standardVersion } } }")
                .execute()
                .path("purchaseChecks.nodes")
                .matchesJson("""
                        [{"request": "CG-c2", "overStandard": true, "standardVersion": 1,
                          "excesses": ["%s: 4500.01 > 4500 CNY"]}]
                        """.formatted(DESKS.text()))
                .path("within.nodes")
                .matchesJson("""
                        [{"request": "CG-c1", "standardVersion": null}]
                        """);
    }

    @Test
    void refuses_to_ask_for_nothing() {
        SIDE.as("S0002")
                .document("{ stockAnswer(assetClass: " + DESK + ", quantity: 0) { free } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void lists_the_purchases_that_went_on_although_there_was_stock() {
        SIDE.as("S0001")
                .document("""
                        { all: purchaseChecks { totalCount }
                          despite: purchaseChecks(filter: {despiteStock: true}) { nodes {
                            request unit { name } free freeValue reason checkedOn decision } }
                          before: purchaseChecks(asOf: "2024-02-15") { nodes { request } } }
                        """)
                .execute()
                .path("all.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("despite.nodes")
                .matchesJson("""
                        [{"request": "CG-c2", "unit": {"name": "区审计局"}, "free": 2, "reason": "配置不足",
                          "checkedOn": "2024-03-01", "decision": "BUY"}]
                        """)
                .path("before.nodes[*].request")
                .entityList(String.class)
                .containsExactly("CG-c1");
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_own() {
        SIDE.as("S0002")
                .document("{ purchaseChecks { nodes { request } } }")
                .execute()
                .path("purchaseChecks.nodes[*].request")
                .entityList(String.class)
                .containsExactly("CG-c2");
    }
}
