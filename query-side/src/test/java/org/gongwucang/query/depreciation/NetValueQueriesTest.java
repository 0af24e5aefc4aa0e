package org.gongwucang.query.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetValueQueriesTest {

    private static final String RULE = "DEPRECIATION";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** Two desks of 1,800 since January 2024, ten a month each; one is worth 3,590 from 1 March on. The rule begins in 2024. */
    @BeforeAll
    static void tell() {
        List<PolicyValue> values = List.of(
                new PolicyValue("years", "GB/T 14885@2022:A05=15"),
                new PolicyValue("without", "-"),
                new PolicyValue("startsMonthsAfter", "0"),
                new PolicyValue("exceptConfiscated", "true"));
        PolicySource source = new PolicySource("财会〔2017〕4号", null, null, null);
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .assetClass(DESKS, "办公桌", null)
                .inUse("d1", "办公桌甲", "U1", "1800", "2023-12-31")
                .inUse("d2", "办公桌乙", "U2", "1800", "2024-01-05")
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionDrafted(
                                RULE, 1, "折旧", source, day("2024-01-01"), null, values, "S1", day("2024-01-01")))
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionActivated(
                                RULE,
                                1,
                                "S1",
                                "S2",
                                Instant.parse("2024-01-01T00:00:00Z"),
                                List.of(),
                                day("2024-01-01")))
                .tell(
                        "d2",
                        new AssetRevalued(
                                "d2",
                                new BigDecimal("1800"),
                                new BigDecimal("3560"),
                                "改造",
                                "评 1 号",
                                "S1",
                                "S2",
                                List.of(),
                                day("2024-03-01")));
    }

    @Test
    void tells_what_each_thing_is_worth_at_the_end_of_a_month_by_the_rule_of_that_month() {
        SIDE.as("S0001")
                .document("""
                        { january: netValues(month: "2024-01") { totalCount nodes { code month quantity basis policyVersion
                            original from lifeMonths months accumulated net unit { unit } assetClass { name } } }
                          april: netValues(month: "2024-04", orderBy: [{field: VALUE, direction: DESC}], first: 1) {
                            nodes { code original accumulated net } }
                          before: netValues(month: "2023-12") { nodes { code basis policyVersion net } } }
                        """)
                .execute()
                .path("january")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [
                          {"code": "GWC-2026-d1", "month": "2024-01", "quantity": 1, "basis": "DEPRECIATED",
                           "policyVersion": 1, "original": 1800.00, "from": "2023-12", "lifeMonths": 180, "months": 2,
                           "accumulated": 20.00, "net": 1780.00, "unit": {"unit": "U1"},
                           "assetClass": {"name": "办公桌"}},
                          {"code": "GWC-2026-d2", "from": "2024-01", "months": 1, "accumulated": 10.00,
                           "net": 1790.00}]}
                        """)
                .path("april.nodes")
                .matchesJsonStrictly("""
                        [{"code": "GWC-2026-d2", "original": 3560.00, "accumulated": 59.78, "net": 3500.22}]
                        """)
                .path("before.nodes")
                .matchesJsonStrictly("""
                        [{"code": "GWC-2026-d1", "basis": "NO_RULE_IN_FORCE", "policyVersion": 0, "net": 1800.00}]
                        """);
    }

    @Test
    void follows_one_thing_from_month_to_month_and_sums_up() {
        SIDE.as("S0001")
                .document("""
                        { netValueCourse(code: "GWC-2026-d2", from: "2023-12", to: "2024-03") { month net }
                          netValueSummary(month: "2024-02", by: UNIT) { month policyVersion original accumulated net
                            lines { key rows pieces original accumulated net } } }
                        """)
                .execute()
                .path("netValueCourse")
                .matchesJsonStrictly("""
                        [{"month": "2024-01", "net": 1790.00}, {"month": "2024-02", "net": 1780.00},
                         {"month": "2024-03", "net": 3520.11}]
                        """)
                .path("netValueSummary")
                .matchesJsonStrictly("""
                        {"month": "2024-02", "policyVersion": 1, "original": 3600.00, "accumulated": 50.00, "net": 3550.00,
                         "lines": [
                           {"key": "U1", "rows": 1, "pieces": 1, "original": 1800.00, "accumulated": 30.00, "net": 1770.00},
                           {"key": "U2", "rows": 1, "pieces": 1, "original": 1800.00, "accumulated": 20.00, "net": 1780.00}]}
                        """);
    }

    @Test
    void a_unit_sees_its_own_things_only() {
        SIDE.as("S0002")
                .document("""
                        { netValues(month: "2024-02") { nodes { code } }
                          netValueCourse(code: "GWC-2026-d1", from: "2024-01", to: "2024-02") { month }
                          netValueSummary(month: "2024-02", by: CLASS) { original } }
                        """)
                .execute()
                .path("netValues.nodes")
                .matchesJsonStrictly("[{\"code\": \"GWC-2026-d2\"}]")
                .path("netValueCourse")
                .matchesJsonStrictly("[]")
                .path("netValueSummary.original")
                .matchesJsonStrictly("1800.00");
    }

    @Test
    void refuses_what_is_no_month_lies_ahead_or_is_too_long() {
        for (String wrong : List.of(
                "netValues(month: \"2024-13\") { nodes { code } }",
                "netValues(month: \"9000-01\") { nodes { code } }",
                "netValueCourse(code: \"x\", from: \"2024-03\", to: \"2024-02\") { month }",
                "netValueCourse(code: \"x\", from: \"2000-01\", to: \"2024-02\") { month }")) {
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
