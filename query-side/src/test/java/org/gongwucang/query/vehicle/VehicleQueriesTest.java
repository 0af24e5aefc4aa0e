package org.gongwucang.query.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small house of vehicles: two purchases in 2013, three in 2014, of which one is given up; one went over, one was scrapped. */
class VehicleQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final BigDecimal PRICE = new BigDecimal("170000");

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2010-01-01")
                .unit("U2", "区审计局", null, "2010-01-01")
                .unit("U3", "区档案局", null, "2010-01-01")
                .person("S0001", "U3", "FLEET_OFFICER", "2010-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2010-01-01")
                .person("S0003", "U3", "UNIT_HANDLER", "2010-01-01")
                .person("S0006", "U3", "APPROVER", "2010-01-01")
                .tell("fleet:U1", establishment("U1", 4, 1, "2012-06-01"))
                .tell("fleet:U2", establishment("U2", 1, 0, "2012-06-01"));
        opened("old", "2012-06-01");
        opened("given", "2012-06-01");
        bought("p1", "2013-03-01");
        bought("p2", "2013-05-01");
        bought("p3", "2014-02-01");
        bought("p4", "2014-03-01");
        bought("p5", "2014-04-01");
        SIDE.chronicle()
                .tell("fleet:U1", asked("p6", "2014-05-01"))
                .tell("fleet:U1", new VehiclePurchaseRejected("U1", "p6", "S0006", "超编", day("2014-05-02")))
                .tell("fleet:U1", new VehiclePurchaseCancelled("U1", "p5", "S4", "不需要", day("2015-01-05")));
        delivered("new", "p3", "2014-06-01");
        wentOver();
        scrapped();
    }

    private static EstablishmentSet establishment(String unit, int emergency, int other, String on) {
        return new EstablishmentSet(
                unit,
                List.of(new EstablishmentPart("EMERGENCY", emergency), new EstablishmentPart("OTHER", other)),
                emergency + other,
                "编1号",
                "S0001",
                List.of(),
                day(on));
    }

    private static VehicleCard card() {
        return new VehicleCard("EMERGENCY", "红旗", "H5", null, null, false, new BigDecimal("1.8"), null, 5, PRICE, null);
    }

    private static void opened(String id, String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new VehicleOpeningRecorded(
                                id, "K-" + id, card(), "U1", "P-" + id, "0" + id, day(on), null, 0, day(on)))
                .tell("fleet:U1", new FleetVehicleEntered("U1", id, "K-" + id, "EMERGENCY", "OPENING", day(on)));
    }

    private static VehiclePurchaseRequested asked(String id, String on) {
        return new VehiclePurchaseRequested(
                "U1",
                id,
                "GC-" + id,
                "EMERGENCY",
                "ORDINARY",
                false,
                true,
                true,
                new BigDecimal("1.8"),
                PRICE,
                "更新",
                "S4",
                List.of(),
                List.of(),
                day(on));
    }

    private static void bought(String id, String on) {
        SIDE.chronicle()
                .tell("fleet:U1", asked(id, on))
                .tell(
                        "fleet:U1",
                        new VehiclePurchaseApproved(
                                "U1",
                                id,
                                "GC-" + id,
                                "EMERGENCY",
                                PRICE,
                                "S0006",
                                2,
                                0,
                                4,
                                5,
                                List.of(),
                                List.of(),
                                day(on)));
    }

    private static void delivered(String id, String purchase, String on) {
        SIDE.chronicle()
                .tell(
                        id,
                        new VehicleDelivered(
                                id, "K-" + id, card(), "U1", purchase, "GC-" + purchase, "S4", List.of(), day(on)))
                .tell(
                        "fleet:U1",
                        new VehiclePurchaseDelivered(
                                "U1", purchase, "GC-" + purchase, id, "K-" + id, "EMERGENCY", day(on)))
                .tell(
                        id,
                        new VehicleRegistered(
                                id, "K-" + id, "U1", "EMERGENCY", "P-" + id, "证1号", "S0001", List.of(), day(on)));
    }

    private static void wentOver() {
        SIDE.chronicle()
                .tell(
                        "given",
                        new VehicleAllotmentRequested(
                                "given", "K-given", "U1", "EMERGENCY", "U2", "调剂", "S4", List.of(), day("2014-07-01")))
                .tell("given", new VehicleAllotmentAgreed("given", "U2", "S0002", List.of(), day("2014-07-02")))
                .tell(
                        "given",
                        new VehicleAllotted(
                                "given",
                                "K-given",
                                "EMERGENCY",
                                "U1",
                                "U2",
                                "S0006",
                                2,
                                5,
                                1,
                                1,
                                List.of(),
                                day("2014-07-03")))
                .tell(
                        "fleet:U1",
                        new FleetVehicleLeft("U1", "given", "K-given", "EMERGENCY", "ALLOTMENT", day("2014-07-03")))
                .tell(
                        "fleet:U2",
                        new FleetVehicleEntered("U2", "given", "K-given", "EMERGENCY", "ALLOTMENT", day("2014-07-03")));
    }

    private static void scrapped() {
        SIDE.chronicle()
                .tell(
                        "old",
                        new VehicleScrappingRequested(
                                "old",
                                "K-old",
                                "U1",
                                "EMERGENCY",
                                "NONE",
                                null,
                                "老旧",
                                "S4",
                                PRICE,
                                List.of(),
                                List.of(),
                                day("2014-08-01")))
                .tell(
                        "old",
                        new VehicleScrappingStepApproved(
                                "old", 1, "S0006", PRICE, List.of(), List.of(), day("2014-08-02")))
                .tell(
                        "old",
                        new VehicleScrappingApproved("old", 2, "S8", PRICE, List.of(), List.of(), day("2014-08-03")))
                .tell(
                        "old",
                        new VehicleDeregistered(
                                "old",
                                "K-old",
                                "U1",
                                "EMERGENCY",
                                "P-old",
                                "注销1号",
                                "S0001",
                                List.of(),
                                day("2014-09-01")))
                .tell(
                        "fleet:U1",
                        new FleetVehicleLeft("U1", "old", "K-old", "EMERGENCY", "DEREGISTERED", day("2014-09-01")));
    }

    @Test
    void a_year_is_told_with_what_each_figure_counts() {
        SIDE.as("S0001")
                .document("""
                        { vehicleYear(year: 2014) { year net
                            purchases { count previousCount yoyPercent purchases previousPurchases }
                            allotted { count vehicles } scrapped { count vehicles } sold { count }
                            registered { count vehicles } deregistered { count vehicles } }
                          before: vehicleYear(year: 2013) { purchases { count previousCount yoyPercent } net } }
                        """)
                .execute()
                .path("vehicleYear")
                .matchesJson("""
                        {"year": 2014, "net": 0,
                         "purchases": {"count": 3, "previousCount": 2, "yoyPercent": 50.00,
                           "purchases": ["GC-p3", "GC-p4", "GC-p5"], "previousPurchases": ["GC-p1", "GC-p2"]},
                         "allotted": {"count": 1, "vehicles": ["K-given"]}, "scrapped": {"count": 1, "vehicles": ["K-old"]},
                         "sold": {"count": 0}, "registered": {"count": 1, "vehicles": ["K-new"]},
                         "deregistered": {"count": 1, "vehicles": ["K-old"]}}
                        """)
                .path("before")
                .matchesJson("""
                        {"purchases": {"count": 2, "previousCount": 0, "yoyPercent": null}, "net": 0}
                        """);
    }

    @Test
    void the_change_of_46_against_108_is_57_41_percent_less() {
        assertThat(VehicleYears.change(108, 46)).isEqualByComparingTo("-57.41");
        assertThat(VehicleYears.change(0, 46)).isNull();
    }

    @Test
    void what_a_unit_may_have_has_and_waits_for_is_told_for_any_day() {
        SIDE.as("S0001")
                .document("""
                        { now: fleets(under: "U1") { nodes { unit { name } establishment held pending vacant over ratioPercent
                              vehicles purchases parts { category establishment held pending vacant over vehicles purchases } } }
                          then: fleets(under: "U1", asOf: "2014-07-02") { nodes { held pending over vehicles purchases } }
                          other: fleets(under: "U2") { nodes { held establishment ratioPercent } }
                          all: fleets { totalCount } }
                        """)
                .execute()
                .path("now.nodes")
                .matchesJson("""
                        [{"unit": {"name": "区财政局"}, "establishment": 5, "held": 1, "pending": 3, "vacant": 1, "over": 0,
                          "ratioPercent": 80.00, "vehicles": ["K-new"], "purchases": ["GC-p1", "GC-p2", "GC-p4"],
                          "parts": [{"category": "EMERGENCY", "establishment": 4, "held": 1, "pending": 3, "vacant": 0, "over": 0,
                              "vehicles": ["K-new"], "purchases": ["GC-p1", "GC-p2", "GC-p4"]},
                            {"category": "OTHER", "establishment": 1, "held": 0, "pending": 0, "vacant": 1, "over": 0}]}]
                        """)
                .path("then.nodes")
                .matchesJson("""
                        [{"held": 3, "pending": 4, "over": 2, "vehicles": ["K-given", "K-new", "K-old"],
                          "purchases": ["GC-p1", "GC-p2", "GC-p4", "GC-p5"]}]
                        """)
                .path("other.nodes")
                .matchesJson("""
                        [{"held": 1, "establishment": 1, "ratioPercent": 100.00}]
                        """)
                .path("all.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void a_vehicle_is_found_by_its_number_in_the_former_books_and_by_the_beginning_of_it() {
        SIDE.as("S0001")
                .document("""
                        { whole: vehicles(filter: {oldCardNo: "0given"}) { nodes { code oldCardNo } }
                          begun: vehicles(filter: {text: "0giv"}) { nodes { code oldCardNo } }
                          without: vehicles(filter: {oldCardNo: "given"}) { totalCount } }
                        """)
                .execute()
                .path("whole")
                .matchesJson("""
                        {"nodes": [{"code": "K-given", "oldCardNo": "0given"}]}
                        """)
                .path("begun")
                .matchesJson("""
                        {"nodes": [{"code": "K-given", "oldCardNo": "0given"}]}
                        """)
                .path("without.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void a_vehicle_is_told_as_it_was_on_any_day_with_its_life() {
        SIDE.as("S0001")
                .document("""
                        { then: vehicle(code: "K-given", asOf: "2014-07-02") { unit { unit } proceeding phase toUnit { unit } }
                          now: vehicle(code: "K-given") { unit { unit name } plate state proceeding category name value
                            history(first: 10) { nodes { event } } }
                          gone: vehicle(code: "K-old") { plate state endedOn proof }
                          none: vehicle(code: "K-none") { code } }
                        """)
                .execute()
                .path("then")
                .matchesJson("""
                        {"unit": {"unit": "U1"}, "proceeding": "ALLOTMENT", "phase": "AGREED", "toUnit": {"unit": "U2"}}
                        """)
                .path("now")
                .matchesJson("""
                        {"unit": {"unit": "U2", "name": "区审计局"}, "plate": "P-given", "state": "IN_SERVICE", "proceeding": null,
                         "category": "EMERGENCY", "name": "红旗 H5", "value": 170000}
                        """)
                .path("now.history.nodes[*].event")
                .entityList(String.class)
                .containsExactly(
                        "VehicleOpeningRecorded",
                        "VehicleAllotmentRequested",
                        "VehicleAllotmentAgreed",
                        "VehicleAllotted")
                .path("gone")
                .matchesJson("""
                        {"plate": null, "state": "DEREGISTERED", "endedOn": "2014-09-01", "proof": "注销1号"}
                        """)
                .path("none")
                .valueIsNull();
    }

    @Test
    void vehicles_purchases_and_movements_are_filtered_sorted_and_paged() {
        SIDE.as("S0001")
                .document("""
                        { held: vehicles(filter: {states: [IN_SERVICE], text: "红旗"}, orderBy: [{field: PLATE, direction: DESC}]) {
                            totalCount nodes { code } }
                          page: vehicles(first: 1, filter: {under: "U1"}) { totalCount pageInfo { hasNextPage } }
                          decided: vehiclePurchases(filter: {states: [REJECTED, CANCELLED]}, orderBy: [{field: NUMBER}]) {
                            nodes { number reason approvedOn decidedBy unit { name } } }
                          came: vehiclePurchases(filter: {states: [DELIVERED]}) { nodes { number vehicle deliveredOn } }
                          moved: vehicleMovements(filter: {kinds: [ALLOTTED, SCRAPPED], from: "2014-01-01"}) {
                            totalCount nodes { kind code document unit { unit } toUnit { unit } } } }
                        """)
                .execute()
                .path("held")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [{"code": "K-new"}, {"code": "K-given"}]}
                        """)
                .path("page")
                .matchesJson("""
                        {"totalCount": 2, "pageInfo": {"hasNextPage": true}}
                        """)
                .path("decided.nodes")
                .matchesJson("""
                        [{"number": "GC-p5", "reason": "不需要", "approvedOn": "2014-04-01"},
                         {"number": "GC-p6", "reason": "超编", "approvedOn": null, "decidedBy": "S0006", "unit": {"name": "区财政局"}}]
                        """)
                .path("came.nodes")
                .matchesJson("""
                        [{"number": "GC-p3", "vehicle": "K-new", "deliveredOn": "2014-06-01"}]
                        """)
                .path("moved")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [
                          {"kind": "ALLOTTED", "code": "K-given", "document": null, "unit": {"unit": "U1"}, "toUnit": {"unit": "U2"}},
                          {"kind": "SCRAPPED", "code": "K-old", "document": "注销1号", "toUnit": null}]}
                        """);
    }

    @Test
    void a_unit_sees_its_own_and_what_came_to_it_and_no_other_unit_does() {
        String asked = """
                { vehicles { nodes { code } } fleets { nodes { unit { unit } } } vehiclePurchases { totalCount }
                  vehicle(code: "K-new") { code } vehicleYear(year: 2014) { allotted { count } purchases { count } } }
                """;
        SIDE.as("S0002")
                .document(asked)
                .execute()
                .path("vehicles.nodes[*].code")
                .entityList(String.class)
                .containsExactly("K-given")
                .path("fleets.nodes[*].unit.unit")
                .entityList(String.class)
                .containsExactly("U2")
                .path("vehiclePurchases.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("vehicle")
                .valueIsNull()
                .path("vehicleYear")
                .matchesJson("""
                        {"allotted": {"count": 1}, "purchases": {"count": 0}}
                        """);
        SIDE.as("S0003")
                .document(asked)
                .execute()
                .path("vehicles.nodes")
                .entityList(Object.class)
                .hasSize(0)
                .path("vehicleYear.allotted.count")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void approvals_of_vehicles_are_among_the_approvals_and_what_waits_among_the_tasks() {
        SIDE.as("S0006")
                .document("""
                        { bought: approvals(filter: {kinds: [VEHICLE_PURCHASE], results: [APPROVED]}) { totalCount }
                          refused: approvals(filter: {kinds: [VEHICLE_PURCHASE], results: [REJECTED]}) { nodes { number reason } }
                          over: approvals(filter: {kinds: [VEHICLE_ALLOTMENT]}) { nodes { number result decider { staff } } }
                          scrapped: approvals(filter: {kinds: [VEHICLE_SCRAPPING]}) { totalCount }
                          coming: tasks(filter: {kinds: [DELIVER_VEHICLE]}) { nodes { number } } }
                        """)
                .execute()
                .path("bought.totalCount")
                .entity(Integer.class)
                .isEqualTo(5)
                .path("refused.nodes")
                .matchesJson("""
                        [{"number": "GC-p6", "reason": "超编"}]
                        """)
                .path("over.nodes")
                .matchesJson("""
                        [{"number": "K-given", "result": "APPROVED", "decider": {"staff": "S0006"}}]
                        """)
                .path("scrapped.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("coming.nodes[*].number")
                .entityList(String.class)
                .contains("GC-p1", "GC-p2", "GC-p4")
                .hasSize(3);
    }

    @Test
    void every_book_of_it_is_proven() {
        SIDE.awaitLedgers();
        for (String ledger : List.of("fleet", "vehicle", "vehicle-purchase", "vehicle-movement", "approval", "task")) {
            assertThat(SIDE.bean(Proofs.class).prove(ledger, At.NOW).differences())
                    .as(ledger)
                    .isEmpty();
        }
    }
}
