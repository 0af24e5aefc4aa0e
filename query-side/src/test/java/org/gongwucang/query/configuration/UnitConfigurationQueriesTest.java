package org.gongwucang.query.configuration;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;
import static org.gongwucang.query.testing.Chronicle.day;

import java.time.Instant;
import java.util.List;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.CountedClass;
import org.gongwucang.events.configuration.UnitConfigurationStated;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnitConfigurationQueriesTest {

    private static final String RULE = "CONFIGURATION_STANDARD";
    private static final String STREAM = "configuration:U1";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** U1 has 12 heads and 10 desks on 1 March, gets two and gives one back; on 1 May it has 13 heads and 11 desks. */
    @BeforeAll
    static void tell() {
        List<PolicyValue> values = List.of(
                new PolicyValue("prices", DESKS.text() + "=4500"),
                new PolicyValue("piecesPerHead", DESKS.text() + "=1.5"));
        PolicySource source = new PolicySource("区财政局〔2024〕1号", null, null, null);
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "ASSET_MANAGER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U1", "UNIT_HANDLER", "2020-01-01")
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionDrafted(
                                RULE, 1, "配置标准", source, day("2024-02-01"), null, values, "S1", day("2024-02-01")))
                .tell(
                        "policy:" + RULE,
                        new PolicyVersionActivated(
                                RULE,
                                1,
                                "S1",
                                "S2",
                                Instant.parse("2024-02-01T00:00:00Z"),
                                List.of(),
                                day("2024-02-01")))
                .tell(STREAM, stated(1, 12, 10, "2024-03-01"))
                .tell(STREAM, claimed(1, 2, "2024-04-01"))
                .tell(STREAM, claimed(2, 1, "2024-04-01"))
                .tell(STREAM, new ConfigurationReleased("U1", "o1", 2, DESKS, 1, "RELEASED", day("2024-04-02")))
                .tell(STREAM, new ConfigurationReceived("U1", "o1", 1, DESKS, 2, 2, day("2024-04-03")))
                .tell(
                        STREAM,
                        new ConfigurationReduced("U1", "INTAKE", "b1", 1, DESKS, 1, "SURRENDERED", day("2024-04-04")))
                .tell(STREAM, claimed(3, 4, "2024-04-05"))
                .tell(STREAM, stated(2, 13, 11, "2024-05-01"))
                .tell(
                        STREAM,
                        new ConfigurationReduced(
                                "U1", "INTAKE", "b2", 1, FURNITURE, 3, "SURRENDERED", day("2024-05-02")));
    }

    private static UnitConfigurationStated stated(int number, int heads, int desks, String on) {
        List<CountedClass> counted = List.of(new CountedClass(DESKS, desks));
        return new UnitConfigurationStated("U1", number, heads, counted, "核" + number + "号", "S1", List.of(), day(on));
    }

    private static ConfigurationClaimed claimed(int line, int pieces, String on) {
        return new ConfigurationClaimed("U1", "o1", line, "CC-U1-1", DESKS, pieces, day(on));
    }

    private static String asked(String arguments) {
        return "{ unitConfiguration(unit: \"U1\"" + arguments
                + ") { assetClassId heads piecesPerHead allowed held onTheWay"
                + " free price statedOn document policyVersion } }";
    }

    @Test
    void shows_what_a_unit_may_have_has_and_has_on_the_way() {
        SIDE.as("S0001")
                .document(asked(""))
                .execute()
                .path("unitConfiguration[?(@.assetClassId == '" + DESKS.text() + "')]")
                .matchesJson("""
                        [{"heads": 13, "piecesPerHead": 1.5, "allowed": 19, "held": 15, "onTheWay": 4, "free": 4,
                          "price": 4500, "statedOn": "2024-05-01", "document": "核2号", "policyVersion": 1}]
                        """)
                .path("unitConfiguration[?(@.assetClassId == '" + FURNITURE.text() + "')]")
                .matchesJson("""
                        [{"heads": 13, "piecesPerHead": null, "allowed": null, "held": null, "onTheWay": 0, "free": null}]
                        """);
    }

    @Test
    void as_of_a_day_it_is_what_it_was_by_then() {
        SIDE.as("S0001")
                .document(asked(", asOf: \"2024-04-04\""))
                .execute()
                .path("unitConfiguration")
                .matchesJson("""
                        [{"heads": 12, "allowed": 18, "held": 11, "onTheWay": 0, "free": 7, "document": "核1号"}]
                        """);
    }

    @Test
    void before_there_was_a_rule_or_a_statement_nothing_is_weighed() {
        SIDE.as("S0001")
                .document(asked(", asOf: \"2024-02-02\""))
                .execute()
                .path("unitConfiguration")
                .matchesJson("""
                        [{"heads": null, "allowed": null, "held": null, "onTheWay": 0, "price": 4500, "policyVersion": 1}]
                        """);
        SIDE.as("S0001")
                .document(asked(", asOf: \"2024-01-01\""))
                .execute()
                .path("unitConfiguration")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_own() {
        SIDE.as("S0003")
                .document(asked(""))
                .execute()
                .path("unitConfiguration[*].heads")
                .entityList(Integer.class)
                .contains(13);
        SIDE.as("S0002")
                .document(asked(""))
                .execute()
                .path("unitConfiguration")
                .entityList(Object.class)
                .hasSize(0);
    }
}
