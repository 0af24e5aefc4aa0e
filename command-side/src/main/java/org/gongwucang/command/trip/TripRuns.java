package org.gongwucang.command.trip;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.running.Spell;
import org.gongwucang.command.running.VehicleTrips;
import org.gongwucang.command.running.VehicleTrips.Fees;
import org.gongwucang.command.running.VehicleTrips.OfTrip;
import org.gongwucang.command.running.VehicleTrips.Run;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.trip.TripCommand.CancelTrip;
import org.gongwucang.command.trip.TripCommand.CompleteTrip;
import org.gongwucang.command.trip.TripCommand.DispatchVehicle;
import org.gongwucang.command.trip.TripCommand.SettleTrip;
import org.gongwucang.command.trip.TripState.Phase;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverReleased;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 派车与出车: a vehicle and a driver are taken for a trip and are back from it, in the unit of work of the trip: all or nothing. */
@Component
class TripRuns {

    private final Trips trips;
    private final TripRules rules;
    private final VehicleTrips vehicles;
    private final Aggregates aggregates;

    TripRuns(Trips trips, TripRules rules, VehicleTrips vehicles, Aggregates aggregates) {
        this.trips = trips;
        this.rules = rules;
        this.vehicles = vehicles;
        this.aggregates = aggregates;
    }

    @CommandHandler
    Answer handle(DispatchVehicle c, MetaData said) {
        return trips.of(c, said, (trip, by) -> dispatch(trip, c, by));
    }

    private void dispatch(TripOrder trip, DispatchVehicle c, Caller by) {
        trip.requirePhase(Phase.APPROVED);
        TripState state = trip.state();
        Deed.requireApart(by, state.request(), state.approval());
        rules.requireDriver(c.driver());
        Spell spell =
                new Spell(state.number(), Objects.requireNonNull(state.from()), Objects.requireNonNull(state.until()));
        OfTrip of = new OfTrip(c.trip(), c.occurredOn());
        VehicleRef about = vehicles.dispatch(c.vehicle(), of, spell, c.driver(), state.holiday());
        calendar(c.driver())
                .execute(driver -> driver.engage(new DriverEngaged(
                        c.driver(), c.trip(), state.number(), spell.from(), spell.until(), c.occurredOn())));
        trip.say(new TripDispatched(c.trip(), about, c.driver(), by.staff(), c.occurredOn()));
    }

    private Aggregate<DriverCalendar> calendar(String driver) {
        return aggregates.findOrNew(DriverCalendar.class, DriverCalendar.stream(driver), DriverCalendar::new);
    }

    @CommandHandler
    Answer handle(CompleteTrip c, MetaData said) {
        return trips.of(c, said, (trip, by) -> complete(trip, c, by));
    }

    private void complete(TripOrder trip, CompleteTrip c, Caller by) {
        trip.requirePhase(Phase.DISPATCHED);
        trip.requireInOrder(c.occurredOn());
        TripState state = trip.state();
        String vehicle = Objects.requireNonNull(state.vehicle());
        String driver = Objects.requireNonNull(state.driver());
        require(
                by.roles().contains(Role.DISPATCHER.name()) || by.staff().equals(driver),
                "TRIP_OF_OTHER_DRIVER",
                "number",
                state.number(),
                "driver",
                driver);
        LocalDateTime back = c.returnedAt() == null ? Objects.requireNonNull(state.until()) : c.returnedAt();
        requireRun(state, c, back);
        LocalDate departed = Objects.requireNonNull(state.from()).toLocalDate();
        OfTrip of = new OfTrip(c.trip(), c.occurredOn());
        vehicles.returned(vehicle, of, new Run(departed, c.odometerOut(), c.odometerIn(), back));
        calendar(driver).execute(days -> days.release(new DriverReleased(driver, c.trip(), back, c.occurredOn())));
        trip.say(new TripCompleted(
                c.trip(),
                vehicle,
                driver,
                c.odometerOut().km(),
                c.odometerIn().km(),
                back,
                by.staff(),
                trips.cited(c.trip(), state.unit(), c.evidence(), by),
                c.occurredOn()));
    }

    private static void requireRun(TripState state, CompleteTrip c, LocalDateTime back) {
        require(
                back.isAfter(state.from()) && !back.toLocalDate().isAfter(c.occurredOn()),
                "TRIP_RETURN_INVALID",
                "number",
                state.number(),
                "from",
                String.valueOf(state.from()),
                "returnedAt",
                back,
                "occurredOn",
                c.occurredOn());
        require(
                c.odometerIn().km() >= c.odometerOut().km(),
                "TRIP_ODOMETER_BACKWARDS",
                "number",
                state.number(),
                "out",
                c.odometerOut().km(),
                "in",
                c.odometerIn().km());
    }

    /** Whoever said that the trip was made does not say what it cost. */
    @CommandHandler
    Answer handle(SettleTrip c, MetaData said) {
        return trips.of(c, said, (trip, by) -> {
            trip.requirePhase(Phase.RETURNED);
            trip.requireInOrder(c.occurredOn());
            TripState state = trip.state();
            Deed.requireApart(by, state.request(), state.completion());
            String vehicle = Objects.requireNonNull(state.vehicle());
            Fees fees =
                    new Fees(c.tolls().amount(), c.parking().amount(), c.other().amount());
            vehicles.settled(vehicle, new OfTrip(c.trip(), c.occurredOn()), fees);
            trip.say(new TripSettled(
                    c.trip(),
                    vehicle,
                    fees.tolls(),
                    fees.parking(),
                    fees.other(),
                    by.staff(),
                    trips.cited(c.trip(), state.unit(), c.evidence(), by),
                    c.occurredOn()));
        });
    }

    /** Vehicle and driver are free again, where there were any. */
    @CommandHandler
    Answer handle(CancelTrip c, MetaData said) {
        return trips.of(c, said, (trip, by) -> {
            trip.requirePhase(Phase.REQUESTED, Phase.APPROVED, Phase.DISPATCHED);
            trip.requireInOrder(c.occurredOn());
            TripState state = trip.state();
            String driver = state.driver();
            if (state.vehicle() != null) {
                vehicles.released(
                        state.vehicle(),
                        new OfTrip(c.trip(), c.occurredOn()),
                        c.reason().value());
            }
            if (driver != null) {
                calendar(driver)
                        .execute(days -> days.release(new DriverReleased(driver, c.trip(), null, c.occurredOn())));
            }
            trip.say(new TripCancelled(
                    c.trip(), c.reason().value(), state.vehicle(), driver, by.staff(), c.occurredOn()));
        });
    }
}
