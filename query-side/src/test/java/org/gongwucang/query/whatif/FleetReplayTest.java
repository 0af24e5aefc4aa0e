package org.gongwucang.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.whatif.FleetReplay.Outcome;
import org.gongwucang.query.whatif.FleetReplay.UnitOutcome;
import org.junit.jupiter.api.Test;

/** Unit A has an establishment of 10 and five vehicles; then it buys. */
class FleetReplayTest {

    private static final Span YEAR_2014 = new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private static final RuleValues HALF = ratio("50", "HELD_AFTER");
    private static final String CAPS = "EMERGENCY=180000/1.8;*.SPECIAL_CIRCUMSTANCES=250000/3.0";

    private final List<FleetFact> history = new ArrayList<>();

    FleetReplayTest() {
        told(new EstablishmentSet(
                "A", List.of(new EstablishmentPart("EMERGENCY", 10)), 10, "编 1 号", "S1", List.of(), day("2013-01-01")));
        for (int i = 0; i < 5; i++) {
            told(new FleetVehicleEntered("A", "v" + i, "C" + i, "EMERGENCY", "OPENING", day("2013-01-02")));
        }
    }

    private static RuleValues ratio(String percent, String basis) {
        return new RuleValues("VEHICLE_RATIO", 0, Map.of("percent", percent, "basis", basis));
    }

    private static RuleValues caps(String caps, String newEnergy, String domestic) {
        return new RuleValues(
                "VEHICLE_CAPS", 0, Map.of("caps", caps, "newEnergySaloon", newEnergy, "domesticOnly", domestic));
    }

    private void told(FleetEntry entry) {
        history.add(
                new FleetFact(entry, "e" + history.size(), Instant.EPOCH.plusSeconds(history.size()), history.size()));
    }

    private void approved(String purchase, String on) {
        told(new VehiclePurchaseApproved(
                "A",
                purchase,
                "GC-" + purchase,
                "EMERGENCY",
                BigDecimal.TEN,
                "S2",
                0,
                0,
                10,
                10,
                List.of(),
                List.of(),
                day(on)));
    }

    private void delivered(String purchase, String vehicle, String on) {
        told(new VehiclePurchaseDelivered(
                "A", purchase, "GC-" + purchase, vehicle, "C-" + vehicle, "EMERGENCY", day(on)));
    }

    private void requested(
            String purchase, String ground, boolean newEnergy, boolean domestic, String litres, String price) {
        told(new VehiclePurchaseRequested(
                "A",
                purchase,
                "GC-" + purchase,
                "EMERGENCY",
                ground,
                newEnergy,
                newEnergy,
                domestic,
                litres.equals("-") ? null : new BigDecimal(litres),
                new BigDecimal(price),
                "更新",
                "S1",
                List.of(),
                List.of(),
                day("2014-02-01")));
    }

    private Outcome under(RuleValues rule) {
        history.sort(FleetFact.ORDER);
        return FleetReplay.of(history, rule, YEAR_2014);
    }

    private static List<String> numbers(Outcome outcome) {
        return outcome.refusals().stream().map(WhatIfRefusal::number).toList();
    }

    @Test
    void half_instead_of_seven_tenths_would_have_refused_the_sixth_and_seventh_vehicle() {
        approved("p1", "2014-03-01");
        delivered("p1", "n1", "2014-03-05");
        approved("p2", "2014-04-01");

        Outcome outcome = under(HALF);

        assertThat(outcome.weighed()).isEqualTo(2);
        assertThat(numbers(outcome)).containsExactly("GC-p1", "GC-p2");
        assertThat(outcome.refusals()).allSatisfy(one -> {
            assertThat(one.code()).isEqualTo("RATIO_EXCEEDED");
            assertThat(one.by()).isEqualTo("S2");
        });
        assertThat(outcome.refusals().get(1).values())
                .extracting(value -> value.name() + "=" + value.value())
                .contains("held=5", "pending=0", "establishment=10", "percent=50");
        assertThat(outcome.units()).containsExactly(new UnitOutcome("A", 5, 0, 10));
        assertThat(numbers(under(ratio("70", "HELD_AFTER")))).isEmpty();
    }

    @Test
    void a_purchase_that_would_have_been_refused_makes_no_room_for_another_to_be_refused() {
        approved("p1", "2014-03-01");
        delivered("p1", "n1", "2014-03-05");
        told(new FleetVehicleLeft("A", "v0", "C0", "EMERGENCY", "DEREGISTERED", day("2014-03-20")));
        approved("p2", "2014-04-01");

        assertThat(numbers(under(HALF))).containsExactly("GC-p1");
        assertThat(under(HALF).units()).containsExactly(new UnitOutcome("A", 4, 1, 10));
    }

    @Test
    void its_vehicle_is_not_held_by_the_unit_that_it_went_to_either() {
        approved("p1", "2014-03-01");
        delivered("p1", "n1", "2014-03-05");
        told(new FleetVehicleLeft("A", "n1", "C-n1", "EMERGENCY", "ALLOTMENT", day("2014-05-01")));
        told(new FleetVehicleEntered("B", "n1", "C-n1", "EMERGENCY", "ALLOTMENT", day("2014-05-01")));

        assertThat(under(HALF).units()).contains(new UnitOutcome("B", 0, 0, 0));
        assertThat(under(ratio("70", "HELD_AFTER")).units()).contains(new UnitOutcome("B", 1, 0, 0));
    }

    @Test
    void what_was_bought_in_the_year_is_another_basis_and_a_cancelled_purchase_does_not_count() {
        approved("p1", "2014-03-01");
        told(new VehiclePurchaseCancelled("A", "p1", "S1", "不需要", day("2014-03-02")));
        approved("p2", "2014-03-03");
        approved("p3", "2014-03-04");

        assertThat(numbers(under(ratio("10", "BOUGHT_IN_YEAR")))).containsExactly("GC-p3");
        assertThat(numbers(under(ratio("20", "BOUGHT_IN_YEAR")))).isEmpty();
    }

    @Test
    void steps_of_other_days_stand_as_they_were() {
        approved("p1", "2013-12-31");
        approved("p2", "2015-01-01");

        Outcome outcome = under(HALF);

        assertThat(outcome.weighed()).isZero();
        assertThat(outcome.units()).containsExactly(new UnitOutcome("A", 5, 2, 10));
    }

    @Test
    void a_late_entry_is_weighed_where_it_took_effect() {
        approved("late", "2014-06-01");
        approved("early", "2014-02-01");

        assertThat(numbers(under(ratio("60", "HELD_AFTER")))).containsExactly("GC-late");
    }

    @Test
    void other_caps_would_have_refused_what_is_dearer_or_larger_or_made_abroad() {
        requested("price", "ORDINARY", false, true, "1.8", "180001");
        requested("litres", "ORDINARY", false, true, "1.9", "180000");
        requested("abroad", "ORDINARY", false, false, "1.8", "180000");
        requested("good", "ORDINARY", false, true, "1.8", "180000");
        requested("electric", "ORDINARY", true, true, "-", "180001");
        requested("special", "SPECIAL_CIRCUMSTANCES", false, true, "3.0", "250000");
        requested("coach", "LARGE_COACH", false, true, "-", "1");
        approved("price", "2014-03-01");
        approved("good", "2014-03-02");

        Outcome outcome = under(caps(CAPS, "180000", "true"));

        assertThat(outcome.refusals())
                .extracting(one -> one.number() + " " + one.code())
                .containsExactlyInAnyOrder(
                        "GC-price PRICE_CAP_EXCEEDED",
                        "GC-litres DISPLACEMENT_CAP_EXCEEDED",
                        "GC-abroad DOMESTIC_MAKE_REQUIRED",
                        "GC-electric PRICE_CAP_EXCEEDED",
                        "GC-coach PURCHASE_GROUND_NOT_FOR_CATEGORY");
        assertThat(outcome.units()).containsExactly(new UnitOutcome("A", 5, 1, 10));
        assertThat(under(caps("OTHER=1/1.0;*.SPECIAL_CIRCUMSTANCES=250000/3.0;*.LARGE_COACH=2/-", "200000", "false"))
                        .refusals())
                .isEmpty();
    }

    @Test
    void values_are_written_as_the_rule_has_them() {
        assertThat(WrittenValues.areGood(HALF)).isTrue();
        assertThat(WrittenValues.areGood(ratio("0", "HELD_AFTER"))).isFalse();
        assertThat(WrittenValues.areGood(ratio("50", "SOMEHOW"))).isFalse();
        assertThat(WrittenValues.areGood(new RuleValues("VEHICLE_RATIO", 0, Map.of("percent", "50"))))
                .isFalse();
        assertThat(WrittenValues.areGood(caps(CAPS, "180000", "true"))).isTrue();
        assertThat(WrittenValues.areGood(caps("EMERGENCY=cheap", "180000", "true")))
                .isFalse();
    }
}
