package org.gongwucang.query.policy;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PolicyQueriesTest {

    private static final PolicySource SOURCE = new PolicySource("国令第738号", "第二十条", "国务院", LocalDate.of(2021, 2, 1));

    private static final IntakeItem ITEM = new IntakeItem(
            "ASSET", new Card("桌", null, null, DESKS, BigDecimal.ONE, null, null, null), null, null, 1, false, null);

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2026-01-10T00:00:00Z")
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0012", "U1", "AUDITOR", "2020-01-01")
                .person("S0011", "U1", "GATEKEEPER", "2020-01-01")
                .tell("policy:IDLE", drafted(1, "2014-01-01", "365"))
                .tell("policy:IDLE", activated(1, "2026-01-10T00:10:00Z"))
                .tell("policy:IDLE", drafted(2, "2016-01-01", "180"))
                .tell("policy:IDLE", activated(2, "2026-01-20T00:00:00Z"))
                .tell(
                        "b1",
                        new IntakeBatchDrafted("b1", "RK-1", "U1", "W01", "SURRENDER", "缴1号", null, day("2026-01-10")))
                .tell("b1", new IntakeLineDrafted("b1", 1, ITEM, day("2026-01-10")))
                .tell(
                        "b1",
                        new IntakeBatchSubmitted(
                                "b1", "S1", 1, 1, BigDecimal.ONE, List.of(), List.of(), weighed(0), day("2026-01-11")))
                .tell(
                        "b1",
                        new IntakeLineAccepted(
                                "b1",
                                1,
                                "ASSET",
                                "a1",
                                "GWC-1",
                                1,
                                BigDecimal.ONE,
                                "W01/A",
                                "S2",
                                "W01/FISCAL",
                                "S3",
                                List.of(),
                                weighed(3),
                                day("2026-01-12")));
    }

    @Test
    void shows_every_version_with_its_source_and_who_decided() {
        SIDE.as("S0011").document("""
                        { policyVersions(filter: {rule: IDLE, state: ACTIVATED}) { totalCount nodes {
                            rule number title document article issuer issuedOn effectiveFrom values { name value }
                            state draftedBy decidedBy appliesAt confirmed } } }
                        """).execute().path("policyVersions").matchesJson("""
                        {"totalCount": 2, "nodes": [
                          {"rule": "IDLE", "number": 1, "title": "闲置上缴", "document": "国令第738号", "article": "第二十条",
                           "issuer": "国务院", "issuedOn": "2021-02-01", "effectiveFrom": "2014-01-01",
                           "values": [{"name": "days", "value": "365"}], "state": "ACTIVATED", "draftedBy": "S13",
                           "decidedBy": "S5", "appliesAt": "2026-01-10T00:10:00.000Z", "confirmed": ["0@2026-01"]},
                          {"number": 2}]}
                        """);
    }

    @Test
    void the_version_in_force_depends_on_the_day_and_on_what_was_known() {
        SIDE.as("S0011")
                .document("""
                        { early: policyInForce(rule: IDLE, on: "2013-12-31") { number }
                          first: policyInForce(rule: IDLE, on: "2015-12-31") { number }
                          second: policyInForce(rule: IDLE, on: "2016-01-01") { number }
                          before: policyInForce(rule: IDLE, on: "2016-01-01", knownAt: "2026-01-19T00:00:00Z") { number }
                          none: policyInForce(rule: CONFISCATED_GOODS) { number } }
                        """)
                .execute()
                .path("early")
                .valueIsNull()
                .path("first.number")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("second.number")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("before.number")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("none")
                .valueIsNull();
    }

    @Test
    void shows_which_version_decided_what() {
        SIDE.as("S0012")
                .document("""
                        { all: policyDecisions(filter: {subject: "b1"}, orderBy: ASC) { totalCount nodes {
                            rule policyVersion event subject occurredOn actor inputs { name value } } }
                          lawless: policyDecisions(filter: {rule: CONFISCATED_GOODS, policyVersion: 0}) {
                            nodes { event } } }
                        """)
                .execute()
                .path("all")
                .matchesJson("""
                        {"totalCount": 4, "nodes": [
                          {"rule": "STORAGE_MEDIA", "policyVersion": 1, "event": "IntakeBatchSubmitted", "subject": "b1",
                           "occurredOn": "2026-01-11", "actor": "S0001", "inputs": [{"name": "secret", "value": "false"}]},
                          {"rule": "CONFISCATED_GOODS", "policyVersion": 0},
                          {"event": "IntakeLineAccepted"}, {"policyVersion": 3}]}
                        """)
                .path("lawless.nodes[*].event")
                .entityList(String.class)
                .containsExactly("IntakeBatchSubmitted");
    }

    private static List<Weighed> weighed(int second) {
        return List.of(
                new Weighed("STORAGE_MEDIA", 1, List.of(new PolicyValue("secret", "false"))),
                new Weighed("CONFISCATED_GOODS", second, List.of()));
    }

    private static PolicyVersionDrafted drafted(int version, String from, String days) {
        List<PolicyValue> values = List.of(new PolicyValue("days", days));
        return new PolicyVersionDrafted(
                "IDLE", version, "闲置上缴", SOURCE, day(from), null, values, "S13", day("2026-01-10"));
    }

    private static PolicyVersionActivated activated(int version, String at) {
        return new PolicyVersionActivated(
                "IDLE", version, "S13", "S5", Instant.parse(at), List.of("0@2026-01"), day("2026-01-10"));
    }
}
