package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.FleetNumbers;
import org.gongwucang.command.fleet.Fleets;
import org.gongwucang.command.fleet.Fleets.Member;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.vehicle.VehicleCommand.AgreeToVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.ApproveVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.DeclineVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleAllotment;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.command.vehicle.VehicleProceeding.Phase;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.springframework.stereotype.Component;

/**
 * 车辆划拨: from one unit to another: asked for by the one that has it or by the fleet officer, signed by the other, approved by one
 * person, and the vehicle goes over in the same act where the receiving unit may have one more.
 */
@Component
class VehicleAllotments {

    private static final String WAY = "ALLOTMENT";

    private final VehicleActs acts;
    private final Fleets fleets;

    VehicleAllotments(VehicleActs acts, Fleets fleets) {
        this.acts = acts;
        this.fleets = fleets;
    }

    @CommandHandler
    Answer handle(RequestVehicleAllotment c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> request(vehicle, c, Caller.in(said)));
    }

    private void request(Vehicle vehicle, RequestVehicleAllotment c, Caller by) {
        VehicleState state = vehicle.state();
        String to = c.toUnit().value();
        acts.requireOpenHouse();
        vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
        vehicle.requireNothingOpen();
        acts.requireOwner(vehicle, by);
        require(!to.equals(state.unit()), "VEHICLE_ALLOTTED_TO_ITSELF", "code", state.code(), "unit", to);
        acts.requireUsable(to);
        vehicle.requireInOrder(c.occurredOn());
        vehicle.say(new VehicleAllotmentRequested(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                to,
                c.reason().value(),
                by.staff(),
                acts.cited(vehicle, c.evidence(), by, to),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(AgreeToVehicleAllotment c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            Caller by = Caller.in(said);
            VehicleProceeding open = requireReceiver(vehicle, by);
            Deed.requireApart(by, open.request());
            vehicle.requireInOrder(c.occurredOn());
            vehicle.say(new VehicleAllotmentAgreed(
                    c.vehicle(),
                    receiving(open),
                    by.staff(),
                    acts.cited(vehicle, c.evidence(), by, receiving(open)),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(DeclineVehicleAllotment c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            Caller by = Caller.in(said);
            VehicleProceeding open = requireReceiver(vehicle, by);
            vehicle.say(new VehicleAllotmentDeclined(
                    c.vehicle(), receiving(open), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    private VehicleProceeding requireReceiver(Vehicle vehicle, Caller by) {
        VehicleProceeding open = vehicle.requireOpen(Kind.ALLOTMENT, Phase.REQUESTED);
        String unit = receiving(open);
        require(acts.isOf(unit, by), "VEHICLE_RECEIVER_ONLY", "code", vehicle.code(), "unit", unit);
        return open;
    }

    private static String receiving(VehicleProceeding open) {
        return Objects.requireNonNull(open.unit(), "an allotment goes to a unit");
    }

    @CommandHandler
    Answer handle(ApproveVehicleAllotment c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> approve(vehicle, c, Caller.in(said)));
    }

    /** Two allotments in opposite directions cannot wait for each other. */
    private void inOrder(String from, String to) {
        Stream.of(from, to).sorted().forEach(fleets::numbers);
    }

    private void approve(Vehicle vehicle, ApproveVehicleAllotment c, Caller by) {
        VehicleProceeding open = vehicle.requireOpen(Kind.ALLOTMENT, Phase.AGREED);
        Deed.requireApart(by, open.request(), open.agreement());
        String from = vehicle.state().unit();
        String to = receiving(open);
        acts.requireUsable(to);
        Member given = VehicleActs.member(vehicle, from);
        Member received = VehicleActs.member(vehicle, to);
        inOrder(from, to);
        fleets.requireRoom(to, received.category());
        vehicle.requireInOrder(c.occurredOn());
        FleetNumbers giver = fleets.numbers(from);
        FleetNumbers receiver = fleets.numbers(to);
        vehicle.say(new VehicleAllotted(
                c.vehicle(),
                given.code(),
                given.category(),
                from,
                to,
                by.staff(),
                giver.held() - 1,
                giver.establishment(),
                receiver.held() + 1,
                receiver.establishment(),
                acts.cited(vehicle, c.evidence(), by, to),
                c.occurredOn()));
        fleets.leave(given, WAY, c.occurredOn());
        fleets.enter(received, WAY, c.occurredOn());
    }
}
