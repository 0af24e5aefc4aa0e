package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.FleetCommand.ApproveVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.CancelVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.RejectVehiclePurchase;
import org.gongwucang.command.fleet.FleetCommand.RequestVehiclePurchase;
import org.gongwucang.command.fleet.PurchaseState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.springframework.stereotype.Component;

/** 购车审批: asked for by a unit; whoever approves it has the quota, the ratio and the caps of the day against it. */
@Component
class FleetPurchases {

    /** 购车. */
    private static final String PREFIX = "GC-";

    private final FleetActs fleets;
    private final DocumentNumbers numbers;
    private final PolicyRules policies;

    FleetPurchases(FleetActs fleets, DocumentNumbers numbers, PolicyRules policies) {
        this.fleets = fleets;
        this.numbers = numbers;
        this.policies = policies;
    }

    static String sequence(String unit) {
        return "vehicle-purchase/" + unit;
    }

    @CommandHandler
    Answer handle(RequestVehiclePurchase c, MetaData said) {
        return fleets.of(c.unit().value(), said, fleet -> request(fleet, c, Caller.in(said)));
    }

    private void request(UnitFleet fleet, RequestVehiclePurchase c, Caller by) {
        String unit = c.unit().value();
        AskedVehicle asked = c.asked();
        fleets.requireUsable(unit);
        fleets.requireOpenHouse();
        require(asked.newEnergy() || asked.displacement() != null, "DISPLACEMENT_MISSING", "unit", unit);
        Weighing caps = PurchaseCaps.weigh(policies.weigh(Rule.VEHICLE_CAPS, c.occurredOn()), asked);
        String number = numbers.next(sequence(unit), PREFIX + unit, c.purchase(), c.occurredOn());
        fleet.say(new VehiclePurchaseRequested(
                unit,
                c.purchase(),
                number,
                asked.category(),
                asked.ground(),
                asked.newEnergy(),
                asked.saloon(),
                asked.domestic(),
                asked.displacement(),
                asked.price(),
                c.reason().value(),
                by.staff(),
                fleets.cited(unit, c.evidence(), by),
                policies.cited(c.occurredOn(), caps),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(ApproveVehiclePurchase c, MetaData said) {
        return fleets.of(c.unit().value(), said, fleet -> approve(fleet, c, Caller.in(said)));
    }

    private void approve(UnitFleet fleet, ApproveVehiclePurchase c, Caller by) {
        String unit = c.unit().value();
        PurchaseState purchase = fleet.requirePhase(c.purchase(), Phase.REQUESTED);
        Deed.requireApart(by, purchase.request());
        fleets.requireUsable(unit);
        AskedVehicle asked = purchase.vehicle();
        fleet.requireRoom(asked.category());
        FleetNumbers all = fleet.numbers(null);
        Weighing ratio = PurchaseRatio.weigh(
                policies.weigh(Rule.VEHICLE_RATIO, c.occurredOn()),
                unit,
                all,
                fleet.boughtIn(c.occurredOn().getYear()));
        Weighing caps = PurchaseCaps.weigh(policies.weigh(Rule.VEHICLE_CAPS, c.occurredOn()), asked);
        fleet.requireInOrder(c.purchase(), c.occurredOn());
        fleet.say(new VehiclePurchaseApproved(
                unit,
                c.purchase(),
                purchase.number(),
                asked.category(),
                asked.price(),
                by.staff(),
                all.held(),
                all.pending(),
                fleet.numbers(asked.category()).establishment(),
                all.establishment(),
                fleets.cited(unit, c.evidence(), by),
                policies.cited(c.occurredOn(), ratio, caps),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(RejectVehiclePurchase c, MetaData said) {
        return fleets.of(c.unit().value(), said, fleet -> {
            Caller by = Caller.in(said);
            PurchaseState purchase = fleet.requirePhase(c.purchase(), Phase.REQUESTED);
            Deed.requireApart(by, purchase.request());
            fleet.say(new VehiclePurchaseRejected(
                    c.unit().value(), c.purchase(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    /** Until it is delivered. */
    @CommandHandler
    Answer handle(CancelVehiclePurchase c, MetaData said) {
        return fleets.of(c.unit().value(), said, fleet -> {
            fleet.requirePhase(c.purchase(), Phase.REQUESTED, Phase.APPROVED);
            fleet.say(new VehiclePurchaseCancelled(
                    c.unit().value(),
                    c.purchase(),
                    Caller.in(said).staff(),
                    c.reason().value(),
                    c.occurredOn()));
        });
    }
}
