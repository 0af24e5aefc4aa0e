package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.Fleets;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.vehicle.VehicleCommand.DeregisterVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.RecordVehicleRecycling;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleScrapping;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.command.vehicle.VehicleProceeding.Phase;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.springframework.stereotype.Component;

/** 车辆报废: asked for by the unit; after two approvals it goes to the recycler, and its registration ends. */
@Component
class VehicleScrappings {

    private final VehicleActs acts;
    private final VehicleRules rules;
    private final Fleets fleets;
    private final VehicleMarks marks;

    VehicleScrappings(VehicleActs acts, VehicleRules rules, Fleets fleets, VehicleMarks marks) {
        this.acts = acts;
        this.rules = rules;
        this.fleets = fleets;
        this.marks = marks;
    }

    @CommandHandler
    Answer handle(RequestVehicleScrapping c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> request(vehicle, c, Caller.in(said)));
    }

    private void request(Vehicle vehicle, RequestVehicleScrapping c, Caller by) {
        VehicleState state = vehicle.state();
        LocalDate day = c.occurredOn();
        acts.requireOpenHouse();
        vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
        vehicle.requireNothingOpen();
        acts.requireOwner(vehicle, by);
        require(
                c.certificate() == ScrappingCertificate.NONE || !c.evidence().isEmpty(),
                "SCRAPPING_NOT_PROVEN",
                "code",
                state.code(),
                "certificate",
                c.certificate());
        Weighing life = rules.requireScrappable(vehicle, c.certificate().name(), day);
        Weighing matrix = rules.matrix(vehicle, day);
        vehicle.requireInOrder(day);
        BigDecimal value = state.known().cost();
        List<String> evidence = acts.cited(vehicle, c.evidence(), by);
        vehicle.say(new VehicleScrappingRequested(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                c.certificate().name(),
                vehicle.condition().isEmpty() ? null : vehicle.condition(),
                c.reason().value(),
                by.staff(),
                value,
                evidence,
                rules.cited(day, life, matrix),
                day));
    }

    /** By somebody who approved neither step. */
    @CommandHandler
    Answer handle(RecordVehicleRecycling c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            Caller by = Caller.in(said);
            vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
            requireApart(vehicle, by);
            vehicle.requireInOrder(c.occurredOn());
            vehicle.say(new VehicleRecycled(
                    c.vehicle(),
                    vehicle.state().unit(),
                    c.certificate().number(),
                    c.recycler().value(),
                    by.staff(),
                    acts.cited(vehicle, c.evidence(), by),
                    c.occurredOn()));
        });
    }

    private static void requireApart(Vehicle vehicle, Caller by) {
        VehicleProceeding open = vehicle.requireOpen(Kind.SCRAPPING, Phase.APPROVED);
        Deed.requireApart(by, open.first(), open.second());
    }

    @CommandHandler
    Answer handle(DeregisterVehicle c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> deregister(vehicle, c, Caller.in(said)));
    }

    private void deregister(Vehicle vehicle, DeregisterVehicle c, Caller by) {
        vehicle.requireLife(VehicleLife.RECYCLED);
        requireApart(vehicle, by);
        vehicle.requireInOrder(c.occurredOn());
        VehicleState state = vehicle.state();
        vehicle.say(new VehicleDeregistered(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                state.plate(),
                c.proof().number(),
                by.staff(),
                acts.cited(vehicle, c.evidence(), by),
                c.occurredOn()));
        fleets.leave(VehicleActs.member(vehicle, state.unit()), "DEREGISTERED", c.occurredOn());
        if (state.plate() != null) {
            marks.releasePlate(state.plate(), c.vehicle(), state.code(), c.occurredOn());
        }
    }
}
