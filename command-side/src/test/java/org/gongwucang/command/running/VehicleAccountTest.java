package org.gongwucang.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;
import static org.gongwucang.command.running.RunningHouse.told;
import static org.gongwucang.command.running.RunningTesting.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.running.RunningDesk.RunningPayload;
import org.gongwucang.command.running.RunningInputs.CloseTrafficViolationInput;
import org.gongwucang.command.running.RunningInputs.RecordTrafficViolationInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.running.OdometerRead;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRefuelled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Insurance, fuel, odometer, tests and violations of a vehicle, entered late and in any order. */
@OpenHouse
class VehicleAccountTest {

    @Autowired
    private RunningHouse house;

    @Autowired
    private RunningTesting running;

    private String vehicle = "";

    @BeforeEach
    void opens() {
        house.opens();
        vehicle = house.vehicle();
    }

    private RunningPayload fuel(LocalDate day, String litres, int odometer) {
        return running.refuel(house.officer(), vehicle, day, litres, odometer);
    }

    @Test
    void what_the_tank_holds_goes_into_it_and_not_a_drop_more() {
        RunningPayload over = fuel(DAY, "60.01", 1000);

        assertThat(codes(over.userErrors())).containsExactly("REFUEL_OVER_TANK");
        assertThat(told(over.userErrors(), "tank")).isEqualTo("60");
        done(fuel(DAY, "60.00", 1000));
        String unknown = house.vehicle(null);
        done(running.refuel(house.officer(), unknown, DAY, "300", 1000));
    }

    @Test
    void litres_and_readings_are_of_this_world() {
        assertThat(codes(fuel(DAY, "0", 1000).userErrors())).containsExactly("FUEL_LITRES_OUT_OF_RANGE");
        assertThat(codes(fuel(DAY, "2000.01", 1000).userErrors())).containsExactly("FUEL_LITRES_OUT_OF_RANGE");
        assertThat(codes(fuel(DAY, "1.001", 1000).userErrors())).containsExactly("FUEL_LITRES_OUT_OF_RANGE");
        assertThat(codes(fuel(DAY, "1", -1).userErrors())).containsExactly("ODOMETER_OUT_OF_RANGE");
        assertThat(codes(fuel(DAY, "1", 10_000_000).userErrors())).containsExactly("ODOMETER_OUT_OF_RANGE");
    }

    @Test
    void a_late_bill_is_held_against_the_readings_before_and_after_its_day() {
        done(running.read(vehicle, DAY, 1000));
        done(running.read(vehicle, DAY.plusDays(4), 1400));

        RunningPayload below = fuel(DAY.plusDays(2), "40", 999);
        assertThat(codes(below.userErrors())).containsExactly("ODOMETER_BACKWARDS");
        assertThat(told(below.userErrors(), "neighbour")).isEqualTo("1000");
        assertThat(told(below.userErrors(), "neighbourDay")).isEqualTo(DAY.toString());
        RunningPayload above = fuel(DAY.plusDays(2), "40", 1401);
        assertThat(codes(above.userErrors())).containsExactly("ODOMETER_BACKWARDS");
        assertThat(told(above.userErrors(), "neighbour")).isEqualTo("1400");
        done(fuel(DAY.plusDays(2), "40", 1400));
        done(fuel(DAY.plusDays(1), "40", 1000));
        done(fuel(DAY.plusDays(4), "40", 1600));
        done(fuel(DAY.plusDays(4), "40", 1500));
    }

    @Test
    void a_reading_that_was_taken_back_stands_in_nobodys_way_and_the_account_goes_on() {
        done(running.read(vehicle, DAY, 90_000));
        assertThat(codes(fuel(DAY.plusDays(1), "40", 1000).userErrors())).containsExactly("ODOMETER_BACKWARDS");

        done(running.reverse(house.officer(), vehicle, OdometerRead.class));

        done(fuel(DAY.plusDays(1), "40", 1000));
        assertThat(codes(running.reverse(house.officer(), vehicle, OdometerRead.class)
                        .userErrors()))
                .containsExactly("ENTRY_ALREADY_REVERSED");
    }

    @Test
    void policies_follow_each_other_without_a_gap_or_with_its_reason() {
        LocalDate from = LocalDate.of(2014, 1, 1);
        done(running.insure(vehicle, from, LocalDate.of(2014, 6, 30), null));

        RunningPayload late = running.insure(vehicle, LocalDate.of(2014, 7, 2), LocalDate.of(2014, 12, 31), null);
        assertThat(codes(late.userErrors())).containsExactly("INSURANCE_GAP");
        assertThat(told(late.userErrors(), "from")).isEqualTo("2014-07-01");
        assertThat(told(late.userErrors(), "to")).isEqualTo("2014-07-01");
        RunningPayload both = running.insure(vehicle, LocalDate.of(2014, 6, 30), LocalDate.of(2014, 12, 31), null);
        assertThat(codes(both.userErrors())).containsExactly("INSURANCE_OVERLAP");
        done(running.insure(vehicle, LocalDate.of(2014, 7, 1), LocalDate.of(2014, 12, 31), null));
        RunningPayload early = running.insure(vehicle, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 30), null);
        assertThat(codes(early.userErrors())).containsExactly("INSURANCE_GAP");
        done(running.insure(vehicle, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 30), "停驶一日"));
        assertThat(codes(running.insure(vehicle, from, from.minusDays(1), null).userErrors()))
                .containsExactly("INSURANCE_PERIOD_INVALID");
    }

    @Test
    void a_test_that_was_passed_counts_until_a_day_and_one_that_was_not_has_none() {
        assertThat(codes(running.tested(vehicle, true, null).userErrors()))
                .containsExactly("VEHICLE_INSPECTION_VALIDITY");
        assertThat(codes(running.tested(vehicle, true, DAY).userErrors()))
                .containsExactly("VEHICLE_INSPECTION_VALIDITY");
        assertThat(codes(running.tested(vehicle, false, DAY.plusYears(1)).userErrors()))
                .containsExactly("VEHICLE_INSPECTION_VALIDITY");
        done(running.tested(vehicle, true, DAY.plusDays(1)));
        done(running.tested(vehicle, false, null));
    }

    private RunningPayload violation(int points) {
        return running.as(house.officer())
                .recordTrafficViolation(new RecordTrafficViolationInput(
                        vehicle, "人民路", "超速", null, new BigDecimal("200"), points, List.of(), house.next(), DAY, null));
    }

    private RunningPayload closed(String entry) {
        return running.as(house.officer())
                .closeTrafficViolation(new CloseTrafficViolationInput(
                        vehicle, entry, "已缴", true, List.of(), house.next(), DAY.plusDays(1), null));
    }

    @Test
    void a_traffic_violation_has_up_to_twelve_points_and_is_dealt_with_once() {
        assertThat(codes(violation(13).userErrors())).containsExactly("TRAFFIC_POINTS_OUT_OF_RANGE");
        String entry = done(violation(12));

        done(closed(entry));
        assertThat(codes(closed(entry).userErrors())).containsExactly("RUNNING_STATE");
        assertThat(codes(closed("none").userErrors())).containsExactly("NOT_FOUND");
    }

    @Test
    void a_driver_enters_fuel_of_vehicles_of_the_own_unit_and_knows_of_no_others() {
        done(running.refuel(house.driver(), vehicle, DAY, "40", 1000));
        assertThat(codes(running.refuel(house.stranger(), vehicle, DAY, "40", 1000)
                        .userErrors()))
                .containsExactly("NOT_FOUND");
        assertThat(codes(running.refuel(house.driver(), "unknown", DAY, "40", 1000)
                        .userErrors()))
                .containsExactly("NOT_FOUND");
        assertThat(codes(running.reverse(house.stranger(), vehicle, VehicleRefuelled.class)
                        .userErrors()))
                .containsExactly("NOT_FOUND");
        done(running.reverse(house.driver(), vehicle, VehicleRefuelled.class));
    }

    @Test
    void a_driver_does_not_take_a_policy_back() {
        done(running.insure(vehicle, DAY, DAY.plusDays(30), null));

        assertThat(codes(running.reverse(house.driver(), vehicle, VehicleInsured.class)
                        .userErrors()))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        done(running.reverse(house.officer(), vehicle, VehicleInsured.class));
        done(running.insure(vehicle, DAY.plusDays(9), DAY.plusDays(60), null));
    }
}
