package org.gongwucang.command.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;
import static org.gongwucang.command.running.RunningHouse.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.running.RunningHouse;
import org.gongwucang.command.running.RunningTesting;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.trip.TripDesk.TripPayload;
import org.gongwucang.command.trip.TripInputs.ApproveTripInput;
import org.gongwucang.command.trip.TripInputs.CancelTripInput;
import org.gongwucang.command.trip.TripInputs.CompleteTripInput;
import org.gongwucang.command.trip.TripInputs.DispatchVehicleInput;
import org.gongwucang.command.trip.TripInputs.RejectTripInput;
import org.gongwucang.command.trip.TripInputs.RequestTripInput;
import org.gongwucang.command.trip.TripInputs.ReverseTripEntryInput;
import org.gongwucang.command.trip.TripInputs.SettleTripInput;
import org.gongwucang.command.vehicle.Vehicles;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;
import org.gongwucang.events.trip.DriverEntry;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip from the request to its costs: who does what, and when a vehicle or a driver is not to be had. */
@OpenHouse
class TripOrderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
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

    @Autowired
    private TakingBack taking;

    private String vehicle = "";

    @BeforeEach
    void opens() {
        house.opens();
        vehicle = house.vehicle();
        running.roadworthy(vehicle);
    }

    private TripController as(Caller by) {
        return new TripController(desk, () -> by, errors, days);
    }

    private TripRunController runs(Caller by) {
        return new TripRunController(desk, () -> by, errors, vehicles, days);
    }

    private Caller handler() {
        return house.who("handler", house.unit(), "UNIT_HANDLER");
    }

    private Caller head() {
        return house.who("head", house.unit(), "UNIT_HEAD");
    }

    private Caller dispatcher() {
        return house.who("dispatcher", house.office(), "DISPATCHER");
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toOffsetDateTime();
    }

    private TripPayload request(Caller by, OffsetDateTime from, OffsetDateTime until, int passengers, LocalDate day) {
        return as(by).requestTrip(new RequestTripInput(
                house.unit(), TripKind.FIELD_WORK, "调研", "成都", passengers, from, until, List.of(), house.next(), day));
    }

    private static String done(TripPayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.trip());
    }

    private String requested(LocalDate day, int from, int until) {
        return done(request(handler(), at(day, from), at(day, until), 3, BEFORE));
    }

    private TripPayload approve(Caller by, String trip, boolean special) {
        return as(by).approveTrip(new ApproveTripInput(trip, special, house.next(), BEFORE, null));
    }

    private String approved(LocalDate day, int from, int until) {
        String trip = requested(day, from, until);
        return done(approve(house.officer(), trip, false));
    }

    private TripPayload dispatch(String trip, String car, String driver) {
        return runs(dispatcher())
                .dispatchVehicle(new DispatchVehicleInput(trip, car, house.staff(driver), house.next(), BEFORE, null));
    }

    private String dispatched(LocalDate day, int from, int until) {
        return done(dispatch(approved(day, from, until), vehicle, "driver"));
    }

    private TripPayload complete(
            Caller by, String trip, int out, int in, @Nullable OffsetDateTime back, LocalDate day) {
        return runs(by).completeTrip(new CompleteTripInput(trip, out, in, back, List.of(), house.next(), day, null));
    }

    private TripPayload settle(Caller by, String trip) {
        BigDecimal ten = BigDecimal.TEN;
        return runs(by).settleTrip(
                        new SettleTripInput(trip, ten, ten, ten, List.of(), house.next(), DAY.plusDays(9), null));
    }

    private TripPayload cancel(Caller by, String trip) {
        return as(by).cancelTrip(new CancelTripInput(trip, "改期", house.next(), BEFORE, null));
    }

    private TripPayload reverse(Caller by, String trip, Class<?> kind, String... confirmed) {
        return as(by).reverseTripEntry(new ReverseTripEntryInput(
                trip, house.eventOf(trip, kind), "录错", List.of(confirmed), house.next(), null));
    }

    @Test
    void is_asked_for_approved_dispatched_made_and_settled() {
        String trip = dispatched(DAY, 9, 17);
        done(complete(house.driver(), trip, 1000, 1180, null, DAY));
        done(settle(house.officer(), trip));

        assertThat(house.kinds(trip))
                .containsExactly("TripRequested", "TripApproved", "TripDispatched", "TripCompleted", "TripSettled");
        assertThat(house.kinds(house.account(vehicle)))
                .endsWith("VehicleDispatched", "VehicleReturned", "VehicleTripSettled");
        assertThat(house.kinds("driver:" + house.staff("driver"))).containsExactly("DriverEngaged", "DriverReleased");
        TripRequested asked = house.said(trip, TripRequested.class).get(0);
        assertThat(asked.number()).isEqualTo("YC-" + house.unit() + "-2014-0001");
        assertThat(asked.from()).isEqualTo(DAY.atTime(9, 0));
    }

    @Test
    void a_request_has_a_time_ahead_of_it_and_passengers_that_fit() {
        OffsetDateTime nine = at(DAY, 9);
        assertThat(codes(request(handler(), nine, nine, 3, BEFORE).userErrors()))
                .containsExactly("TRIP_PERIOD_INVALID");
        assertThat(codes(request(handler(), nine, nine.plusDays(60), 3, BEFORE).userErrors()))
                .containsExactly("TRIP_PERIOD_INVALID");
        assertThat(codes(request(handler(), nine, nine.plusHours(1), 3, DAY.plusDays(1))
                        .userErrors()))
                .containsExactly("TRIP_REQUESTED_LATE");
        assertThat(codes(request(handler(), nine, nine.plusHours(1), 61, DAY).userErrors()))
                .containsExactly("TRIP_PASSENGERS_OUT_OF_RANGE");
        assertThat(codes(request(handler(), nine, nine.plusHours(1), -1, DAY).userErrors()))
                .containsExactly("TRIP_PASSENGERS_OUT_OF_RANGE");
        done(request(handler(), nine, nine.plusHours(1), 60, DAY));
        Caller other = house.who("other", house.other(), "UNIT_HANDLER");
        assertThat(codes(request(other, nine, nine.plusHours(1), 3, DAY).userErrors()))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void whoever_asked_does_not_approve_and_another_unit_knows_nothing_of_it() {
        String trip = requested(DAY, 9, 17);
        Caller both = house.who("handler", house.unit(), "UNIT_HANDLER", "UNIT_HEAD");

        assertThat(codes(approve(both, trip, false).userErrors())).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(approve(house.approver(), trip, false).userErrors()))
                .containsExactly("TRIP_APPROVAL_OF_OTHERS");
        assertThat(codes(approve(house.who("head2", house.other(), "UNIT_HEAD"), trip, false)
                        .userErrors()))
                .containsExactly("NOT_FOUND");
        done(approve(head(), trip, false));
        assertThat(codes(approve(head(), trip, false).userErrors())).containsExactly("TRIP_STATE");
    }

    @Test
    void a_day_off_needs_the_special_approval_of_an_approver_and_a_working_sunday_does_not() {
        String labourDay = requested(LocalDate.of(2014, 5, 1), 9, 17);
        TripPayload plain = approve(house.officer(), labourDay, false);
        assertThat(codes(plain.userErrors())).containsExactly("TRIP_NEEDS_SPECIAL_APPROVAL");
        assertThat(told(plain.userErrors(), "off")).isEqualTo("2014-05-01");
        assertThat(codes(approve(house.officer(), labourDay, true).userErrors()))
                .containsExactly("TRIP_APPROVAL_OF_OTHERS");
        done(approve(house.approver(), labourDay, true));
        TripApproved approved = house.said(labourDay, TripApproved.class).get(0);
        assertThat(approved.daysOff()).containsExactly("2014-05-01");
        assertThat(approved.decidedBy().get(0).rule()).isEqualTo("HOLIDAYS");

        String saturday = requested(LocalDate.of(2014, 4, 19), 9, 17);
        assertThat(codes(approve(house.officer(), saturday, false).userErrors()))
                .containsExactly("TRIP_NEEDS_SPECIAL_APPROVAL");
        done(approve(house.officer(), requested(LocalDate.of(2014, 5, 4), 9, 17), false));
    }

    @Test
    void a_vehicle_has_one_trip_at_a_time_and_the_next_begins_when_it_ends() {
        dispatched(DAY, 9, 12);

        TripPayload overlapping = dispatch(approved(DAY, 11, 13), vehicle, "second");
        assertThat(codes(overlapping.userErrors())).containsExactly("VEHICLE_DISPATCHED_ALREADY");
        assertThat(told(overlapping.userErrors(), "number")).isEqualTo("YC-" + house.unit() + "-2014-0001");
        done(dispatch(approved(DAY, 12, 13), vehicle, "second"));
        done(dispatch(approved(DAY, 8, 9), vehicle, "second"));
    }

    @Test
    void a_driver_has_one_trip_at_a_time_and_is_somebody_who_drives() {
        dispatched(DAY, 9, 12);
        String another = house.vehicle();
        running.roadworthy(another);

        assertThat(codes(dispatch(approved(DAY, 10, 11), another, "driver").userErrors()))
                .containsExactly("DRIVER_ENGAGED");
        assertThat(codes(dispatch(approved(DAY, 10, 11), another, "handler").userErrors()))
                .containsExactly("DRIVER_UNKNOWN");
        done(dispatch(approved(DAY, 12, 13), another, "driver"));
        assertThat(house.said(house.account(another), VehicleDispatched.class)).hasSize(1);
    }

    @Test
    void is_not_dispatched_uninsured_untested_or_under_repair() {
        String car = house.vehicle();
        assertThat(codes(dispatch(approved(DAY, 9, 10), car, "driver").userErrors()))
                .containsExactly("VEHICLE_UNINSURED");
        running.roadworthy(car);
        String repair = running.underRepair(car);
        assertThat(codes(dispatch(approved(DAY, 9, 10), car, "driver").userErrors()))
                .containsExactly("VEHICLE_UNDER_REPAIR");
        running.repairedAgain(car, repair);
        running.failsTest(house.vehicle());
        done(dispatch(approved(DAY, 9, 10), car, "driver"));
        LocalDate nextYear = LocalDate.of(2015, 1, 5);
        TripPayload lapsed = dispatch(approved(nextYear, 9, 10), car, "driver");
        assertThat(codes(lapsed.userErrors())).containsExactly("VEHICLE_UNINSURED");
        assertThat(told(lapsed.userErrors(), "day")).isEqualTo("2015-01-05");
        assertThat(codes(dispatch(approved(DAY, 9, 10), "none", "driver").userErrors()))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void is_not_dispatched_when_its_test_has_expired_or_was_not_passed() {
        String car = house.vehicle();
        running.insuredOnly(car);
        assertThat(codes(dispatch(approved(DAY, 9, 10), car, "driver").userErrors()))
                .containsExactly("VEHICLE_INSPECTION_EXPIRED");
        running.failsTest(car);
        assertThat(codes(dispatch(approved(DAY.plusDays(1), 9, 10), car, "driver")
                        .userErrors()))
                .containsExactly("VEHICLE_INSPECTION_EXPIRED");
    }

    @Test
    void whoever_asked_or_approved_does_not_dispatch() {
        String trip = approved(DAY, 9, 17);
        Caller officer = house.who("officer", house.office(), "FLEET_OFFICER", "DISPATCHER");
        TripPayload own = runs(officer)
                .dispatchVehicle(
                        new DispatchVehicleInput(trip, vehicle, house.staff("driver"), house.next(), BEFORE, null));

        assertThat(codes(own.userErrors())).containsExactly("DUTIES_NOT_APART");
    }

    @Test
    void is_completed_by_its_driver_or_the_dispatcher_with_readings_that_go_forward() {
        String trip = dispatched(DAY, 9, 17);
        Caller second = house.who("second", house.unit(), "DRIVER");

        assertThat(codes(complete(second, trip, 1, 2, null, DAY).userErrors())).containsExactly("TRIP_OF_OTHER_DRIVER");
        assertThat(codes(complete(house.driver(), trip, 2, 1, null, DAY).userErrors()))
                .containsExactly("TRIP_ODOMETER_BACKWARDS");
        assertThat(codes(complete(house.driver(), trip, 1, 2, at(DAY, 9), DAY).userErrors()))
                .containsExactly("TRIP_RETURN_INVALID");
        assertThat(codes(complete(house.driver(), trip, 1, 2, at(DAY.plusDays(1), 1), DAY)
                        .userErrors()))
                .containsExactly("TRIP_RETURN_INVALID");
        assertThat(codes(complete(house.driver(), trip, 1, 2, null, DAY.minusDays(4))
                        .userErrors()))
                .containsExactly("DATE_BEFORE_LAST_ENTRY");
        done(complete(dispatcher(), trip, 1, 1, null, DAY));
    }

    @Test
    void a_fuel_bill_of_the_third_day_passes_after_the_trip_of_the_fifth() {
        LocalDate fifth = DAY.plusDays(2);
        running.odometer(vehicle, DAY.minusDays(3), 900);
        done(complete(house.driver(), dispatched(fifth, 9, 17), 1000, 1180, null, fifth));

        assertThat(running.fuel(vehicle, DAY, 950)).isEmpty();
        assertThat(codes(running.fuel(vehicle, DAY, 1001))).containsExactly("ODOMETER_BACKWARDS");
        assertThat(codes(running.fuel(vehicle, fifth.plusDays(1), 1179))).containsExactly("ODOMETER_BACKWARDS");
        assertThat(codes(complete(
                                house.driver(),
                                dispatched(fifth.plusDays(1), 9, 17),
                                1100,
                                1200,
                                null,
                                fifth.plusDays(1))
                        .userErrors()))
                .containsExactly("ODOMETER_BACKWARDS");
    }

    @Test
    void what_it_cost_is_said_by_somebody_else_than_who_said_that_it_was_made() {
        String trip = dispatched(DAY, 9, 17);
        assertThat(codes(settle(house.officer(), trip).userErrors())).containsExactly("TRIP_STATE");
        Caller both = house.who("both", house.office(), "DISPATCHER", "FLEET_OFFICER");
        done(complete(both, trip, 1, 2, null, DAY));

        assertThat(codes(settle(both, trip).userErrors())).containsExactly("DUTIES_NOT_APART");
        done(settle(house.officer(), trip));
    }

    @Test
    void a_trip_that_is_cancelled_sets_vehicle_and_driver_free() {
        String trip = dispatched(DAY, 9, 17);
        done(cancel(handler(), trip));

        assertThat(codes(cancel(handler(), trip).userErrors())).containsExactly("TRIP_STATE");
        dispatched(DAY, 10, 12);
        assertThat(house.kinds("driver:" + house.staff("driver")))
                .containsExactly("DriverEngaged", "DriverReleased", "DriverEngaged");
    }

    @Test
    void what_was_rejected_is_not_dispatched() {
        String trip = requested(DAY, 9, 17);
        done(as(head()).rejectTrip(new RejectTripInput(trip, "无必要", house.next(), BEFORE, null)));

        assertThat(codes(dispatch(trip, vehicle, "driver").userErrors())).containsExactly("TRIP_STATE");
    }

    @Test
    void a_dispatch_is_taken_back_with_what_it_did_to_vehicle_and_driver() {
        String trip = dispatched(DAY, 9, 17);
        assertThat(codes(reverse(handler(), trip, TripDispatched.class).userErrors()))
                .containsExactly("NOT_YOURS_TO_REVERSE");

        done(reverse(dispatcher(), trip, TripDispatched.class));

        assertThat(house.kinds(house.account(vehicle))).endsWith("VehicleDispatched", "RunningEntryReversed");
        assertThat(house.kinds("driver:" + house.staff("driver")))
                .containsExactly("DriverEngaged", "DriverEntryReversed");
        done(dispatch(trip, vehicle, "driver"));
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it_with_what_it_did_to_vehicle_and_driver() {
        String settled = dispatched(DAY, 9, 12);
        done(complete(house.driver(), settled, 1000, 1180, null, DAY));
        done(settle(house.officer(), settled));
        String cancelled = dispatched(DAY, 13, 17);
        done(cancel(handler(), cancelled));
        String rejected = requested(DAY, 9, 17);
        done(as(head()).rejectTrip(new RejectTripInput(rejected, "无必要", house.next(), BEFORE, null)));

        List.of(settled, cancelled, rejected).forEach(trip -> taking.all(ReversibleKind.TRIP, trip));

        assertThat(taking.kinds(settled, cancelled, rejected))
                .containsExactlyInAnyOrderElementsOf(kindsOf(TripEntry.class));
        assertThat(taking.kinds("driver:" + house.staff("driver")))
                .containsExactlyInAnyOrderElementsOf(kindsOf(DriverEntry.class));
        assertThat(taking.kinds(house.account(vehicle)))
                .containsExactlyInAnyOrder(
                        VehicleDispatched.class,
                        VehicleReturned.class,
                        VehicleTripSettled.class,
                        VehicleReleased.class);
        dispatched(DAY, 9, 17);
    }

    @Test
    void an_approval_is_not_taken_back_from_under_a_dispatch() {
        String trip = dispatched(DAY, 9, 17);

        assertThat(codes(reverse(house.officer(), trip, TripApproved.class).userErrors()))
                .containsExactly("ENTRIES_BUILD_ON_IT");
    }
}
