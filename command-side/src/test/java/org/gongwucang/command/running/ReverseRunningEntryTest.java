package org.gongwucang.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningTesting.done;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.running.RunningInputs.CloseTrafficViolationInput;
import org.gongwucang.command.running.RunningInputs.RecordTrafficViolationInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is entered in the account of a vehicle goes back, by whoever entered it; steps of trips go with their trip. */
@OpenHouse
class ReverseRunningEntryTest {

    @Autowired
    private RunningHouse house;

    @Autowired
    private RunningTesting running;

    @Autowired
    private TakingBack taking;

    private String vehicle = "";

    @BeforeEach
    void opens() {
        house.opens();
        vehicle = house.vehicle();
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        running.roadworthy(vehicle);
        running.odometer(vehicle, DAY, 900);
        done(running.repaired(house.driver(), vehicle, DAY, "2000"));
        done(running.rejected(house.approver(), vehicle, done(running.asked(house.driver(), vehicle, "5000"))));
        running.repairedAgain(vehicle, running.underRepair(vehicle));
        refuelledOffTheList();
        String denied = done(running.askedFor(house.driver(), vehicle, ProviderKind.REPAIR, "P-ROADSIDE"));
        done(running.denied(house.approver(), vehicle, denied));
        violated();

        taking.all(ReversibleKind.RUNNING, house.account(vehicle));

        assertThat(taking.kinds(house.account(vehicle)))
                .containsExactlyInAnyOrderElementsOf(kindsOf(
                        RunningEntry.class,
                        VehicleDispatched.class,
                        VehicleReturned.class,
                        VehicleTripSettled.class,
                        VehicleReleased.class));
        running.roadworthy(vehicle);
    }

    private void refuelledOffTheList() {
        String approval = done(running.askedFor(house.driver(), vehicle, ProviderKind.FUEL, "P-ROADSIDE"));
        done(running.let(house.approver(), vehicle, approval));
        done(running.refuel(house.driver(), vehicle, DAY.plusDays(1), "40", 1001, "P-ROADSIDE", approval));
    }

    private void violated() {
        String violation = done(running.as(house.officer())
                .recordTrafficViolation(new RecordTrafficViolationInput(
                        vehicle, "人民路", "超速", null, new BigDecimal("200"), 3, List.of(), house.next(), DAY, null)));
        done(running.as(house.officer())
                .closeTrafficViolation(new CloseTrafficViolationInput(
                        vehicle, violation, "已缴", true, List.of(), house.next(), DAY.plusDays(1), null)));
    }
}
