package org.gongwucang.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DataQualityTest {

    private static final ClassRef OLD = new ClassRef("GB/T 14885", "2010", "6010200");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /**
     * Three alike, a pair with one serial number, one in stock without a custodian, one of an old edition that costs nothing,
     * one of a unit that is no more.
     */
    @BeforeAll
    static void tell() {
        Chronicle chronicle = SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .warehouse("W1", "U1", "2020-01-01")
                .place("W1/A", "2020-01-01")
                .assetClass(DESKS, "办公桌", null);
        List.of("a1", "a2", "a3").forEach(id -> card(chronicle, id, DESKS, "900", null, "2024-03-01", "S0001"));
        List.of("b1", "b2").forEach(id -> card(chronicle, id, DESKS, "700", "SN7", "2024-03-01", "S0001"));
        chronicle.inStock("c1", "办公桌丙", "U1", "500", "W1/A", "S0001", "2026-10-01");
        card(chronicle, "d1", OLD, "0", "SN9", null, null);
        chronicle.unit("U3", "区档案局", null, "2020-01-01").inUse("e1", "办公桌戊", "U3", "300", "2026-10-01");
        chronicle.tell("unit:U3", new UnitDeactivated("U3", "撤并", day("2026-10-02")));
    }

    private static void card(
            Chronicle chronicle,
            String id,
            ClassRef of,
            String value,
            @Nullable String serialNo,
            @Nullable String acquired,
            @Nullable String user) {
        Card card = new Card(
                "办公桌",
                "1400×700",
                "某牌",
                of,
                new BigDecimal(value),
                acquired == null ? null : day(acquired),
                serialNo,
                null);
        chronicle.tell(
                id,
                new OpeningBalanceRecorded(id, code(id), card, "U1", null, user, null, "book", 1, day("2024-05-01")));
    }

    @Test
    void counts_each_kind_of_flaw_and_the_editions() {
        SIDE.as("S0001")
                .document("{ dataQuality { figures { check rows pieces } editions { edition rows } } }")
                .execute()
                .path("dataQuality.figures")
                .matchesJsonStrictly("""
                        [{"check": "LIKELY_DUPLICATE", "rows": 2, "pieces": 2},
                         {"check": "SERIAL_NUMBER_TWICE", "rows": 1, "pieces": 1},
                         {"check": "NO_LOCATION", "rows": 0, "pieces": 0},
                         {"check": "NO_ACCOUNT", "rows": 0, "pieces": 0},
                         {"check": "NO_CUSTODIAN", "rows": 2, "pieces": 2},
                         {"check": "NO_ACQUISITION_DATE", "rows": 3, "pieces": 3},
                         {"check": "ZERO_VALUE", "rows": 1, "pieces": 1},
                         {"check": "CLASS_UNKNOWN", "rows": 1, "pieces": 1},
                         {"check": "OTHER_CODE_EDITION", "rows": 1, "pieces": 1},
                         {"check": "COUNT_OUT_OF_DATE", "rows": 6, "pieces": 6},
                         {"check": "UNIT_INACTIVE", "rows": 1, "pieces": 1},
                         {"check": "ENTRY_WAITS_FOR_REPAIR", "rows": 0, "pieces": 0},
                         {"check": "NO_PLATE", "rows": 0, "pieces": 0},
                         {"check": "NO_VIN", "rows": 0, "pieces": 0},
                         {"check": "ENGINE_NUMBER_TWICE", "rows": 0, "pieces": 0},
                         {"check": "NOT_INSURED", "rows": 0, "pieces": 0},
                         {"check": "YEARLY_TEST_LAPSED", "rows": 0, "pieces": 0},
                         {"check": "VEHICLES_ABOVE_ESTABLISHMENT", "rows": 0, "pieces": 0},
                         {"check": "ESTABLISHMENT_NOT_SET", "rows": 0, "pieces": 0},
                         {"check": "TITLE_NOT_REGISTERED", "rows": 0, "pieces": 0},
                         {"check": "ROOMS_LARGER_THAN_BUILDING", "rows": 0, "pieces": 0},
                         {"check": "ALLOCATED_WITHOUT_CERTIFICATE", "rows": 0, "pieces": 0},
                         {"check": "VACATE_OVERDUE", "rows": 0, "pieces": 0},
                         {"check": "OCCUPANT_NOT_OF_UNIT", "rows": 0, "pieces": 0},
                         {"check": "SECOND_OFFICE_NOT_PERMITTED", "rows": 0, "pieces": 0}]
                        """)
                .path("dataQuality.editions")
                .matchesJsonStrictly("""
                        [{"edition": "GB/T 14885@2022", "rows": 7}, {"edition": "GB/T 14885@2010", "rows": 1}]
                        """);
    }

    @Test
    void names_the_rows_behind_a_figure_page_by_page() {
        String end = SIDE.as("S0001")
                .document("""
                        { dataQualityFindings(check: LIKELY_DUPLICATE, first: 1) { totalCount pageInfo { hasNextPage endCursor }
                            nodes { check code detail unitCode pieces name } } }
                        """)
                .execute()
                .path("dataQualityFindings")
                .matchesJson("""
                        {"totalCount": 2, "pageInfo": {"hasNextPage": true}, "nodes": [
                          {"check": "LIKELY_DUPLICATE", "code": "GWC-2026-a2", "detail": "GWC-2026-a1", "unitCode": "U1",
                           "pieces": 1, "name": "办公桌"}]}
                        """)
                .path("dataQualityFindings.pageInfo.endCursor")
                .entity(String.class)
                .get();

        SIDE.as("S0001")
                .document("""
                        query($c: String!) {
                          dataQualityFindings(check: LIKELY_DUPLICATE, first: 1, after: $c) { nodes { code } } }
                        """)
                .variable("c", end)
                .execute()
                .path("dataQualityFindings.nodes")
                .matchesJsonStrictly("[{\"code\": \"GWC-2026-a3\"}]");
    }

    @Test
    void looks_at_a_past_day_and_within_other_days() {
        SIDE.as("S0001")
                .document("""
                        { past: dataQualityFindings(asOf: "2024-05-02", check: COUNT_OUT_OF_DATE) { totalCount }
                          long: dataQualityFindings(countedWithinDays: 3000, check: COUNT_OUT_OF_DATE) { totalCount }
                          class: dataQualityFindings(check: CLASS_UNKNOWN) { nodes { code detail } } }
                        """)
                .execute()
                .path("past.totalCount")
                .matchesJsonStrictly("0")
                .path("long.totalCount")
                .matchesJsonStrictly("0")
                .path("class.nodes")
                .matchesJsonStrictly("[{\"code\": \"GWC-2026-d1\", \"detail\": \"GB/T 14885@2010:6010200\"}]");
    }

    @Test
    void a_unit_is_told_of_its_own_things_only_and_a_wrong_number_of_days_is_refused() {
        SIDE.as("S0002")
                .document("{ dataQualityFindings { totalCount } }")
                .execute()
                .path("dataQualityFindings.totalCount")
                .matchesJsonStrictly("0");
        SIDE.as("S0001")
                .document("{ dataQuality(countedWithinDays: 0) { asOf } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_INVALID")));
    }
}
