package org.gongwucang.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.running.RunningHouse.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.running.RunningDesk.RunningPayload;
import org.gongwucang.command.running.RunningInputs.ApproveOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.ApproveVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.CompleteVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.InsureVehicleInput;
import org.gongwucang.command.running.RunningInputs.RecordOdometerInput;
import org.gongwucang.command.running.RunningInputs.RecordVehicleInspectionInput;
import org.gongwucang.command.running.RunningInputs.RecordVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.RefuelVehicleInput;
import org.gongwucang.command.running.RunningInputs.RejectOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.RejectVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.RequestOffListProviderInput;
import org.gongwucang.command.running.RunningInputs.RequestVehicleRepairInput;
import org.gongwucang.command.running.RunningInputs.ReverseRunningEntryInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is entered about a vehicle, said briefly. */
@Component
public final class RunningTesting {

    private final RunningHouse house;
    private final RunningDesk desk;

    RunningTesting(RunningHouse house, RunningDesk desk) {
        this.house = house;
        this.desk = desk;
    }

    RunningController as(Caller by) {
        return new RunningController(desk, () -> by);
    }

    VehicleRepairController repairs(Caller by) {
        return new VehicleRepairController(desk, () -> by);
    }

    RunningPayload insure(String vehicle, LocalDate from, LocalDate to, @Nullable String gap) {
        return as(house.officer())
                .insureVehicle(new InsureVehicleInput(
                        vehicle,
                        "PD1",
                        from,
                        to,
                        new BigDecimal("2800"),
                        gap,
                        house.listed(),
                        null,
                        List.of(),
                        house.next(),
                        DAY,
                        null));
    }

    RunningPayload refuel(Caller by, String vehicle, LocalDate day, String litres, int odometer) {
        return refuel(by, vehicle, day, litres, odometer, house.listed(), null);
    }

    RunningPayload refuel(
            Caller by,
            String vehicle,
            LocalDate day,
            String litres,
            int odometer,
            String provider,
            @Nullable String approval) {
        return as(by).refuelVehicle(new RefuelVehicleInput(
                vehicle,
                new BigDecimal(litres),
                new BigDecimal("300"),
                odometer,
                "K1",
                provider,
                approval,
                List.of(),
                house.next(),
                day,
                null));
    }

    RunningPayload read(String vehicle, LocalDate day, int odometer) {
        return as(house.officer()).recordOdometer(new RecordOdometerInput(vehicle, odometer, house.next(), day, null));
    }

    RunningPayload tested(String vehicle, boolean passed, @Nullable LocalDate until) {
        return as(house.officer())
                .recordVehicleInspection(new RecordVehicleInspectionInput(
                        vehicle, passed, until, "检1", BigDecimal.TEN, List.of(), house.next(), DAY, null));
    }

    RunningPayload repaired(Caller by, String vehicle, LocalDate day, String cost) {
        return repairs(by)
                .recordVehicleRepair(new RecordVehicleRepairInput(
                        vehicle,
                        "换机油",
                        new BigDecimal(cost),
                        1000,
                        "票1",
                        house.listed(),
                        null,
                        List.of(),
                        house.next(),
                        day,
                        null));
    }

    RunningPayload asked(Caller by, String vehicle, String estimate) {
        return repairs(by)
                .requestVehicleRepair(new RequestVehicleRepairInput(
                        vehicle,
                        "大修",
                        new BigDecimal(estimate),
                        house.listed(),
                        null,
                        List.of(),
                        house.next(),
                        DAY,
                        null));
    }

    RunningPayload approved(Caller by, String vehicle, String repair) {
        return repairs(by)
                .approveVehicleRepair(new ApproveVehicleRepairInput(vehicle, repair, house.next(), DAY, null));
    }

    RunningPayload rejected(Caller by, String vehicle, String repair) {
        return repairs(by)
                .rejectVehicleRepair(new RejectVehicleRepairInput(vehicle, repair, "不必", house.next(), DAY, null));
    }

    RunningPayload completed(Caller by, String vehicle, String repair, String cost) {
        return repairs(by)
                .completeVehicleRepair(new CompleteVehicleRepairInput(
                        vehicle,
                        repair,
                        new BigDecimal(cost),
                        2000,
                        "票2",
                        house.listed(),
                        null,
                        List.of(),
                        house.next(),
                        DAY.plusDays(2),
                        null));
    }

    RunningPayload askedFor(Caller by, String vehicle, ProviderKind kind, String provider) {
        return repairs(by)
                .requestOffListProvider(new RequestOffListProviderInput(
                        vehicle, kind, provider, "路边", "途中故障", List.of(), house.next(), DAY, null));
    }

    RunningPayload let(Caller by, String vehicle, String approval) {
        return repairs(by)
                .approveOffListProvider(new ApproveOffListProviderInput(vehicle, approval, house.next(), DAY, null));
    }

    RunningPayload denied(Caller by, String vehicle, String approval) {
        return repairs(by)
                .rejectOffListProvider(
                        new RejectOffListProviderInput(vehicle, approval, "不必", house.next(), DAY, null));
    }

    RunningPayload reverse(Caller by, String vehicle, Class<?> kind, String... confirmed) {
        return as(by).reverseRunningEntry(new ReverseRunningEntryInput(
                vehicle, house.eventOf(house.account(vehicle), kind), "录错", List.of(confirmed), house.next(), null));
    }

    static String done(RunningPayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.entry());
    }

    /** The vehicle may go on trips until the end of the year. */
    public void roadworthy(String vehicle) {
        done(insure(vehicle, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null));
        done(tested(vehicle, true, LocalDate.of(2014, 12, 31)));
    }

    /** Insured, but never tested. */
    public void insuredOnly(String vehicle) {
        done(insure(vehicle, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null));
    }

    /** What the odometer shows then. */
    public void odometer(String vehicle, LocalDate day, int km) {
        done(read(vehicle, day, km));
    }

    /** A bill for fuel, with the codes of its refusal and what it was told with. */
    public List<UserError> fuel(String vehicle, LocalDate day, int km) {
        return refuel(house.officer(), vehicle, day, "40", km).userErrors();
    }

    /** A repair that was approved and not completed. */
    public String underRepair(String vehicle) {
        String repair = done(asked(house.officer(), vehicle, "5000"));
        return done(approved(house.approver(), vehicle, repair));
    }

    /** And completed. */
    public void repairedAgain(String vehicle, String repair) {
        done(completed(house.officer(), vehicle, repair, "4000"));
    }

    /** The test was not passed. */
    public void failsTest(String vehicle) {
        done(tested(vehicle, false, null));
    }
}
