package org.gongwucang.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntryReversed;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhatIfQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** U1 may have two vehicles and buys two in 2014; half of them would be one. A third was approved and taken back. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2010-01-01")
                .person("S0001", "U1", "AUDITOR", "2010-01-01")
                .tell(
                        "policy:VEHICLE_RATIO",
                        new PolicyVersionDrafted(
                                "VEHICLE_RATIO",
                                1,
                                "一半",
                                new PolicySource("拟 1 号", null, null, null),
                                day("2014-01-01"),
                                null,
                                List.of(new PolicyValue("percent", "50"), new PolicyValue("basis", "HELD_AFTER")),
                                "S1",
                                day("2014-01-01")))
                .tell(
                        "fleet:U1",
                        new EstablishmentSet(
                                "U1",
                                List.of(new EstablishmentPart("OTHER", 2)),
                                2,
                                "编 1 号",
                                "S1",
                                List.of(),
                                day("2014-01-02")))
                .tell("fleet:U1", approved("p1", "2014-03-01"))
                .tell("fleet:U1", approved("p2", "2014-04-01"))
                .tell("fleet:U1", approved("p3", "2014-05-01"));
        String third =
                SIDE.bean(EventStore.class).readEvents("fleet:U1", 3).next().getIdentifier();
        SIDE.chronicle()
                .tell(
                        "fleet:U1",
                        new FleetEntryReversed(
                                "U1", third, 3, "VehiclePurchaseApproved", day("2014-05-01"), "误批", day("2014-05-02")));
    }

    private static VehiclePurchaseApproved approved(String purchase, String on) {
        return new VehiclePurchaseApproved(
                "U1",
                purchase,
                "GC-" + purchase,
                "OTHER",
                BigDecimal.TEN,
                "S2",
                0,
                0,
                2,
                2,
                List.of(),
                List.of(),
                day(on));
    }

    @Test
    void tries_a_version_that_was_only_drafted_and_writes_nothing() {
        SIDE.as("S0001").document("""
                        { whatIf(rule: VEHICLE_RATIO, version: 1, year: 2014) { version values { name value } from to weighed
                            refusals { code number unitCode occurredOn by values { name value } }
                            units { unitCode held pending establishment } } }
                        """).execute().path("whatIf").matchesJson("""
                        {"version": 1, "values": [{"name": "basis", "value": "HELD_AFTER"}, {"name": "percent", "value": "50"}],
                         "from": "2014-01-01", "to": "2014-12-31", "weighed": 2,
                         "refusals": [{"code": "RATIO_EXCEEDED", "number": "GC-p2", "unitCode": "U1",
                           "occurredOn": "2014-04-01", "by": "S2"}],
                         "units": [{"unitCode": "U1", "held": 0, "pending": 1, "establishment": 2}]}
                        """);
    }

    @Test
    void tries_values_as_they_are_given() {
        SIDE.as("S0001")
                .document("""
                        { whatIf(rule: VEHICLE_RATIO, values: [{name: "percent", value: "100"},
                            {name: "basis", value: "HELD_AFTER"}], year: 2014) { version weighed refusals { number } } }
                        """)
                .execute()
                .path("whatIf")
                .matchesJsonStrictly("{\"version\": 0, \"weighed\": 2, \"refusals\": []}");
    }

    @Test
    void refuses_what_cannot_be_tried() {
        for (String wrong : List.of(
                "rule: LOAN, version: 1",
                "rule: VEHICLE_RATIO, version: 9",
                "rule: VEHICLE_RATIO",
                "rule: VEHICLE_RATIO, values: [{name: \"percent\", value: \"much\"}]",
                "rule: VEHICLE_RATIO, version: 1, values: []")) {
            SIDE.as("S0001")
                    .document("{ whatIf(" + wrong + ", year: 2014) { weighed } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.getExtensions()).containsEntry("code", "ARGUMENT_INVALID")));
        }
    }
}
