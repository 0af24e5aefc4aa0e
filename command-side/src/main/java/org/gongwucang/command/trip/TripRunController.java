package org.gongwucang.command.trip;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.running.Odometer;
import org.gongwucang.command.trip.TripCommand.CompleteTrip;
import org.gongwucang.command.trip.TripCommand.DispatchVehicle;
import org.gongwucang.command.trip.TripCommand.SettleTrip;
import org.gongwucang.command.trip.TripDesk.TripPayload;
import org.gongwucang.command.trip.TripInputs.CompleteTripInput;
import org.gongwucang.command.trip.TripInputs.DispatchVehicleInput;
import org.gongwucang.command.trip.TripInputs.SettleTripInput;
import org.gongwucang.command.vehicle.Vehicles;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 派车与出车: the dispatcher assigns, the driver or the dispatcher says that it was made, the fleet officer settles. */
@Controller
class TripRunController {

    private final TripDesk desk;
    private final Vehicles vehicles;
    private final BusinessDays days;

    TripRunController(CommandDesk desk, Callers callers, UserErrors errors, Vehicles vehicles, BusinessDays days) {
        this.desk = new TripDesk(desk, callers, errors);
        this.vehicles = vehicles;
        this.days = days;
    }

    @MutationMapping
    @AllowedTo(Role.DISPATCHER)
    TripPayload dispatchVehicle(@Argument DispatchVehicleInput input) {
        return desk.answer(
                input,
                draft -> new DispatchVehicle(
                        input.trip(),
                        vehicles.idOf(input.vehicle()).orElse(input.vehicle()),
                        input.driver(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.DRIVER, Role.DISPATCHER})
    TripPayload completeTrip(@Argument CompleteTripInput input) {
        return desk.answer(
                input,
                draft -> new CompleteTrip(
                        input.trip(),
                        new Odometer(input.odometerOut()),
                        new Odometer(input.odometerIn()),
                        time(input.returnedAt()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    private @Nullable LocalDateTime time(@Nullable OffsetDateTime given) {
        return given == null ? null : days.timeOf(given.toInstant());
    }

    @MutationMapping
    @AllowedTo(Role.FLEET_OFFICER)
    TripPayload settleTrip(@Argument SettleTripInput input) {
        return desk.answer(
                input,
                draft -> new SettleTrip(
                        input.trip(),
                        new Yuan(input.tolls()),
                        new Yuan(input.parking()),
                        new Yuan(input.other()),
                        input.evidence(),
                        draft.occurredOn()));
    }
}
