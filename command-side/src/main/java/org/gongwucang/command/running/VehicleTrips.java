package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gongwucang.command.vehicle.VehicleFacts;
import org.gongwucang.command.vehicle.VehicleLife;
import org.gongwucang.command.vehicle.Vehicles;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;
import org.springframework.stereotype.Component;

/**
 * 车辆出车: all that a trip does to a vehicle, in the unit of work of the trip. Whether a vehicle is free is decided in its account,
 * however many are dispatched at once.
 */
@Component
public class VehicleTrips {

    private final Vehicles vehicles;
    private final RunningAccounts accounts;

    VehicleTrips(Vehicles vehicles, RunningAccounts accounts) {
        this.vehicles = vehicles;
        this.accounts = accounts;
    }

    /** 出车: which trip, and when it was entered. */
    public record OfTrip(String trip, LocalDate day) {}

    /** 出车读数. */
    public record Run(LocalDate departedOn, Odometer out, Odometer in, LocalDateTime returnedAt) {}

    /** 出车费用: yuan. */
    public record Fees(BigDecimal tolls, BigDecimal parking, BigDecimal other) {}

    /**
     * Takes the vehicle for the trip.
     *
     * @param holiday whether it falls on a day off
     * @throws org.gongwucang.command.kernel.Refused NOT_FOUND, VEHICLE_NOT_IN_SERVICE, or what {@link RunningGuards} says
     */
    public VehicleRef dispatch(String vehicle, OfTrip trip, Spell spell, String driver, boolean holiday) {
        VehicleFacts known = known(vehicle);
        requireInService(known);
        VehicleRef about = RunningAccounts.refOf(known);
        accounts.account(vehicle).execute(account -> {
            RunningGuards.requireFree(account, known.code(), spell.from(), spell.until());
            account.say(new VehicleDispatched(
                    about, trip.trip(), spell.number(), driver, spell.from(), spell.until(), holiday, trip.day()));
        });
        return about;
    }

    /** @throws org.gongwucang.command.kernel.Refused VEHICLE_NOT_IN_SERVICE, also where it is sealed */
    static void requireInService(VehicleFacts known) {
        require(
                known.state() == VehicleLife.IN_SERVICE && !known.sealed(),
                "VEHICLE_NOT_IN_SERVICE",
                "code",
                known.code(),
                "state",
                known.state(),
                "sealed",
                known.sealed());
    }

    /** @throws org.gongwucang.command.kernel.Refused ODOMETER_BACKWARDS */
    public void returned(String vehicle, OfTrip trip, Run run) {
        VehicleRef about = RunningAccounts.refOf(known(vehicle));
        LocalDate back = run.returnedAt().toLocalDate();
        accounts.account(vehicle).execute(account -> {
            account.requireInOrder(trip.trip(), trip.day());
            RunningGuards.requireForward(account, run.departedOn(), run.out().km());
            RunningGuards.requireForward(account, back, run.in().km());
            account.say(new VehicleReturned(
                    about,
                    trip.trip(),
                    run.departedOn(),
                    run.out().km(),
                    run.in().km(),
                    run.returnedAt(),
                    trip.day()));
        });
    }

    public void settled(String vehicle, OfTrip trip, Fees fees) {
        VehicleRef about = RunningAccounts.refOf(known(vehicle));
        accounts.account(vehicle)
                .execute(account -> account.say(new VehicleTripSettled(
                        about, trip.trip(), fees.tolls(), fees.parking(), fees.other(), trip.day())));
    }

    public void released(String vehicle, OfTrip trip, String reason) {
        VehicleRef about = RunningAccounts.refOf(known(vehicle));
        accounts.account(vehicle)
                .execute(account -> account.say(new VehicleReleased(about, trip.trip(), reason, trip.day())));
    }

    private VehicleFacts known(String vehicle) {
        return required(vehicles.find(vehicle), "NOT_FOUND", "code", vehicle);
    }
}
