package org.gongwucang.command.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.running.RunningHouse;
import org.gongwucang.command.running.RunningTesting;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.trip.TripDesk.TripPayload;
import org.gongwucang.command.trip.TripInputs.ApproveTripInput;
import org.gongwucang.command.trip.TripInputs.DispatchVehicleInput;
import org.gongwucang.command.trip.TripInputs.RequestTripInput;
import org.gongwucang.command.vehicle.Vehicles;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.trip.DriverEngaged;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sends out the same at the same time; {@code -Dfault.rounds} says how often. */
@OpenHouse
class TripRaceFaultTest {

    private static final int ROUNDS = Math.min(50, Integer.getInteger("fault.rounds", 50));
    private static final LocalDate BEFORE = DAY.minusDays(3);

    @Autowired
    private RunningHouse house;

    @Autowired
    private RunningTesting running;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private BusinessDays days;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        house.opens();
    }

    private String vehicle() {
        String vehicle = house.vehicle();
        running.roadworthy(vehicle);
        return vehicle;
    }

    /** An approved trip on that day. */
    private String approved(LocalDate day) {
        Caller handler = house.who("handler", house.unit(), "UNIT_HANDLER");
        Caller officer = house.officer();
        OffsetDateTime from =
                day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        TripPayload asked = new TripController(desk, () -> handler, errors, days)
                .requestTrip(new RequestTripInput(
                        house.unit(),
                        TripKind.MEETING,
                        "开会",
                        "成都",
                        1,
                        from,
                        from.plusHours(8),
                        List.of(),
                        house.next(),
                        BEFORE));
        String trip = String.valueOf(asked.trip());
        TripPayload approved = new TripController(desk, () -> officer, errors, days)
                .approveTrip(new ApproveTripInput(trip, false, house.next(), BEFORE, null));
        assertThat(approved.userErrors()).isEmpty();
        return trip;
    }

    private Callable<TripPayload> dispatch(String trip, String vehicle, String driver) {
        Caller by = house.who("dispatcher" + trip, house.office(), "DISPATCHER");
        DispatchVehicleInput input =
                new DispatchVehicleInput(trip, vehicle, house.staff(driver), house.next(), BEFORE, null);
        return () -> new TripRunController(desk, () -> by, errors, vehicles, days).dispatchVehicle(input);
    }

    private List<List<String>> atOnce(List<Callable<TripPayload>> rivals) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        for (Future<TripPayload> answer : people.invokeAll(rivals)) {
            answers.add(codes(answer.get().userErrors()));
        }
        return answers;
    }

    @Test
    void of_two_trips_that_race_for_one_vehicle_exactly_one_gets_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String vehicle = vehicle();
            LocalDate day = house.workday(round);

            List<List<String>> answers = atOnce(
                    List.of(dispatch(approved(day), vehicle, "driver"), dispatch(approved(day), vehicle, "second")));

            assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of("VEHICLE_DISPATCHED_ALREADY"));
            assertThat(house.said(house.account(vehicle), VehicleDispatched.class))
                    .hasSize(1);
        }
    }

    @Test
    void of_two_trips_that_race_for_one_driver_exactly_one_gets_him() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = house.workday(round);

            List<List<String>> answers = atOnce(List.of(
                    dispatch(approved(day), vehicle(), "driver"), dispatch(approved(day), vehicle(), "driver")));

            assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of("DRIVER_ENGAGED"));
            assertThat(house.said("driver:" + house.staff("driver"), DriverEngaged.class))
                    .hasSize(round + 1);
        }
    }
}
