package org.gongwucang.query.year;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.link.YearReceipt;
import org.gongwucang.vault.link.YearReceipts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The year 2024: closed, asked again after much more, reopened, mended and closed again. */
@TestMethodOrder(OrderAnnotation.class)
class YearQueriesTest {

    private static final String CALENDAR = "periods:house";
    private static final int MUCH_MORE = 500;

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static String signed = "";

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
                .inUse("d2", "办公桌乙", "U1", "900.5", "2024-06-01")
                .inStock("d3", "办公桌丙", "U1", "700", "W1/A", "S0003", "2024-07-01");
    }

    /** Each entry of the chronicle is recorded a second after the one before: this one is the last that belongs to the closing. */
    private static void closeMonth(int edition, String on) {
        Instant closesAt = SIDE.chronicle().now().plusSeconds(1);
        SIDE.chronicle().tell(CALENDAR, new PeriodClosed("2024-12", edition, "S0001", closesAt, day(on)));
    }

    private static YearReceipt prepared() {
        SIDE.as("S0001")
                .document("mutation { prepareYear(input: {year: 2024}) { preparation { state } } }")
                .execute()
                .path("prepareYear.preparation.state")
                .entity(String.class)
                .isEqualTo("COMPUTING");
        await().atMost(30, SECONDS).until(() -> state().equals("READY"));
        String receipt = SIDE.as("S0001")
                .document("{ yearPreparation(year: 2024) { receipt } }")
                .execute()
                .path("yearPreparation.receipt")
                .entity(String.class)
                .get();
        return SIDE.bean(YearReceipts.class).open(receipt).orElseThrow().receipt();
    }

    private static String state() {
        return SIDE.as("S0001")
                .document("{ yearPreparation(year: 2024) { state } }")
                .execute()
                .path("yearPreparation.state")
                .entity(String.class)
                .get();
    }

    /** What the half that decides does with a receipt. */
    private static void closeYear(int edition, YearReceipt receipt) {
        Uploads uploads = SIDE.bean(Uploads.class);
        for (String id : List.of(receipt.report(), receipt.cut())) {
            Upload upload = uploads.own("S0001", id).orElseThrow();
            uploads.cite(upload, Subject.of("Year", "2024"));
        }
        SIDE.chronicle()
                .tell(
                        CALENDAR,
                        new YearClosed(
                                2024,
                                edition,
                                receipt.periodEdition(),
                                receipt.form(),
                                receipt.knownAt(),
                                receipt.reportDigest(),
                                receipt.cutDigest(),
                                receipt.root(),
                                receipt.streams(),
                                receipt.entries(),
                                "S0001",
                                day("2025-01-08")));
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
    @Order(1)
    void tells_what_a_year_held_as_far_as_it_is_known() {
        SIDE.as("S0002").document("""
                        { yearReport(year: 2024) { edition from to knownAt
                            totals { assetClassId opening openingValue closing closingValue change changeOfValue }
                            stock { assetClassId opening in out closing } intake { batches items numbers }
                            vehicles { purchases { count yoyPercent purchases } net scrapped { count vehicles } }
                            reallocations { area unitCount reallocations } spaceApprovals { approved { count numbers } }
                            works { accepted { count numbers } } leases { terminated { count contracts } } coverage { unitsInScope percent campaigns }
                            transfers { purpose } savings { kind lines ids } netValues { pieces original } supplement { since } } }
                        """).execute().path("yearReport").matchesJsonStrictly("""
                        {"edition": 0, "from": "2024-01-01", "to": "2024-12-31", "knownAt": null,
                         "totals": [{"assetClassId": "GB/T 14885@2022:A05010201", "opening": 1, "openingValue": 1800.00,
                           "closing": 3, "closingValue": 3400.50, "change": 2, "changeOfValue": 1600.50}],
                         "stock": [{"assetClassId": "GB/T 14885@2022:A05010201", "opening": 0, "in": 1, "out": 0,
                           "closing": 1}],
                         "intake": {"batches": 0, "items": 0, "numbers": []},
                         "vehicles": {"purchases": {"count": 0, "yoyPercent": null, "purchases": []}, "net": 0,
                           "scrapped": {"count": 0, "vehicles": []}},
                         "reallocations": {"area": 0, "unitCount": 0, "reallocations": []},
                         "spaceApprovals": {"approved": {"count": 0, "numbers": []}},
                         "works": {"accepted": {"count": 0, "numbers": []}},
                         "leases": {"terminated": {"count": 0, "contracts": []}},
                         "coverage": {"unitsInScope": 0, "percent": null, "campaigns": []}, "transfers": [],
                         "savings": [{"kind": "ALLOTTED", "lines": 0, "ids": []}, {"kind": "LENT", "lines": 0, "ids": []},
                           {"kind": "BOUGHT_DESPITE_STOCK", "lines": 0, "ids": []}],
                         "netValues": [{"pieces": 3, "original": 3400.50}], "supplement": null}
                        """);
    }

    @Test
    @Order(2)
    void nothing_is_put_together_while_its_last_month_is_open() {
        SIDE.as("S0001")
                .document("""
                        mutation { prepareYear(input: {year: 2024}) { preparation { state receipt } } }
                        """)
                .execute()
                .path("prepareYear.preparation")
                .matchesJsonStrictly("{\"state\": \"MONTH_OPEN\", \"receipt\": null}");
        SIDE.as("S0002")
                .document(
                        "{ yearReport(year: 2024, edition: 1) { json } years { year } verifyYear(year: 2024, edition: 1) { equal } }")
                .execute()
                .path("yearReport")
                .valueIsNull()
                .path("years")
                .matchesJsonStrictly("[]")
                .path("verifyYear")
                .valueIsNull();
    }

    @Test
    @Order(3)
    void is_signed_for_with_the_digest_of_its_bytes_and_a_cut() {
        closeMonth(1, "2025-01-03");
        YearReceipt receipt = prepared();
        closeYear(1, receipt);
        signed = json(1);

        assertThat(CanonicalJson.digest(signed.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(receipt.reportDigest());
        SIDE.as("S0002")
                .document("""
                        { years { year state editions { edition periodEdition report cut root streams entries closedBy } }
                          verifyYear(year: 2024, edition: 1) { equal keptReport keptCut streams entries flaws { kind } } }
                        """)
                .execute()
                .path("years[0]")
                .matchesJson("{\"year\": 2024, \"state\": \"CLOSED\", \"editions\": [{\"edition\": 1, \"report\": \""
                        + receipt.reportDigest() + "\", \"root\": \"" + receipt.root() + "\"}]}")
                .path("verifyYear")
                .matchesJson("{\"equal\": true, \"keptReport\": true, \"keptCut\": true, \"flaws\": [], \"streams\": "
                        + receipt.streams() + ", \"entries\": " + receipt.entries() + "}");
        SIDE.as("S0001")
                .document("mutation { prepareYear(input: {year: 2024}) { preparation { state edition } } }")
                .execute()
                .path("prepareYear.preparation")
                .matchesJsonStrictly("{\"state\": \"CLOSED_ALREADY\", \"edition\": 1}");
    }

    @Test
    @Order(4)
    void has_the_same_bytes_after_much_more_was_entered_in_another_zone_and_language() {
        for (int i = 0; i < MUCH_MORE; i++) {
            SIDE.chronicle().inUse("later" + i, "办公桌", "U1", "100", i % 2 == 0 ? "2025-01-05" : "2024-03-05");
        }
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(1)).isEqualTo(signed);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        SIDE.as("S0002")
                .document("{ verifyYear(year: 2024, edition: 1) { equal flaws { kind stream } } }")
                .execute()
                .path("verifyYear")
                .matchesJsonStrictly("{\"equal\": true, \"flaws\": []}");
    }

    @Test
    @Order(5)
    void two_corrections_after_a_reopening_make_the_second_edition_whose_supplement_names_them() {
        // What was dated in the year without a reopening, above, is told as well: no guard stands in front of this
        // chronicle.
        int late = MUCH_MORE / 2;
        Instant reopened = SIDE.chronicle().now();
        // What is undone leaves a gap in the places of the store.
        assertThatThrownBy(() -> SIDE.bean(EventStore.class)
                        .publish(new GenericDomainEventMessage<>("T", "d1", 0, revalued("d1", "1800", "1"))))
                .isInstanceOf(RuntimeException.class);
        SIDE.chronicle()
                .tell(CALENDAR, new PeriodReopened("2024-12", "S0001", "S0009", "更正", day("2025-01-06")))
                .tell("d1", revalued("d1", "1800", "2000"))
                .tell("d3", revalued("d3", "700", "650"));
        closeMonth(2, "2025-01-07");
        closeYear(2, prepared());

        SIDE.as("S0002")
                .document("""
                        { yearReport(year: 2024, edition: 2) { edition totals { closingValue }
                            supplement { since differences { path before after }
                              corrections { kind stream occurredOn actor recordedAt } } }
                          years { state editions { edition } } }
                        """)
                .execute()
                .path("yearReport.totals[0].closingValue")
                .entity(BigDecimal.class)
                .isEqualTo(new BigDecimal("28550.50"))
                .path("yearReport.supplement.corrections")
                .entityList(Map.class)
                .satisfies(all -> {
                    assertThat(all).hasSize(late * 2 + 2);
                    assertThat(all.subList(late * 2, late * 2 + 2))
                            .extracting(one -> one.get("kind") + " " + one.get("stream") + " " + one.get("occurredOn"))
                            .containsExactly("AssetRevalued d1 2024-09-01", "AssetRevalued d3 2024-09-01");
                    assertThat(all.subList(late * 2, late * 2 + 2))
                            .allSatisfy(one -> assertThat(Instant.parse(String.valueOf(one.get("recordedAt"))))
                                    .isAfter(reopened));
                })
                .path("yearReport.supplement.differences")
                .entityList(Map.class)
                .satisfies(all -> assertThat(all)
                        .contains(Map.of(
                                "path",
                                "totals[GB/T 14885@2022:A05010201].closingValue",
                                "before",
                                "3400.5",
                                "after",
                                "28550.5")))
                .path("years[0]")
                .matchesJsonStrictly("{\"state\": \"CLOSED\", \"editions\": [{\"edition\": 1}, {\"edition\": 2}]}");
        assertThat(json(1)).isEqualTo(signed);
    }

    private static Entry revalued(String asset, String from, String to) {
        return new AssetRevalued(
                asset,
                new BigDecimal(from),
                new BigDecimal(to),
                "更正",
                "更 1 号",
                "S0001",
                "S0009",
                List.of(),
                day("2024-09-01"));
    }

    @Test
    @Order(6)
    void a_year_out_of_range_is_refused() {
        SIDE.as("S0002")
                .document("{ yearReport(year: 3000) { json } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_INVALID")));
    }
}
