package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.Fleets;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.vehicle.VehicleCommand.RequestVehicleSale;
import org.gongwucang.command.vehicle.VehicleCommand.SellVehicle;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.command.vehicle.VehicleProceeding.Phase;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSold;
import org.springframework.stereotype.Component;

/** 车辆出售: with its valuation, for no less than the floor; after two approvals it is sold for no less than was approved. */
@Component
class VehicleSales {

    private final VehicleActs acts;
    private final VehicleRules rules;
    private final Fleets fleets;
    private final VehicleMarks marks;

    VehicleSales(VehicleActs acts, VehicleRules rules, Fleets fleets, VehicleMarks marks) {
        this.acts = acts;
        this.rules = rules;
        this.fleets = fleets;
        this.marks = marks;
    }

    @CommandHandler
    Answer handle(RequestVehicleSale c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> request(vehicle, c, Caller.in(said)));
    }

    private void request(Vehicle vehicle, RequestVehicleSale c, Caller by) {
        VehicleState state = vehicle.state();
        LocalDate day = c.occurredOn();
        acts.requireOpenHouse();
        vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
        vehicle.requireNothingOpen();
        acts.requireOwner(vehicle, by);
        require(
                !c.evidence().isEmpty(),
                "SALE_NOT_PROVEN",
                "code",
                state.code(),
                "report",
                c.report().number());
        BigDecimal valuation = c.valuation().amount();
        BigDecimal price = c.price().amount();
        Weighing floor = rules.requireFloor(vehicle, price, valuation, day);
        Weighing matrix = rules.matrix(vehicle, day);
        vehicle.requireInOrder(day);
        List<String> evidence = acts.cited(vehicle, c.evidence(), by);
        vehicle.say(new VehicleSaleRequested(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                valuation,
                c.report().number(),
                price,
                c.reason().value(),
                by.staff(),
                state.known().cost(),
                evidence,
                rules.cited(day, floor, matrix),
                day));
    }

    @CommandHandler
    Answer handle(SellVehicle c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> sell(vehicle, c, Caller.in(said)));
    }

    /** By somebody who approved neither step. */
    private void sell(Vehicle vehicle, SellVehicle c, Caller by) {
        VehicleProceeding open = vehicle.requireOpen(Kind.SALE, Phase.APPROVED);
        Deed.requireApart(by, open.first(), open.second());
        VehicleState state = vehicle.state();
        BigDecimal price = c.price().amount();
        BigDecimal approved = Objects.requireNonNull(open.price());
        require(
                price.compareTo(approved) >= 0,
                "VEHICLE_PRICE_BELOW_APPROVED",
                "code",
                state.code(),
                "price",
                price,
                "approved",
                approved);
        Weighing floor = rules.requireFloor(vehicle, price, Objects.requireNonNull(open.valuation()), c.occurredOn());
        vehicle.requireInOrder(c.occurredOn());
        vehicle.say(new VehicleSold(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                state.plate(),
                c.buyer().value(),
                price,
                c.receipt().number(),
                by.staff(),
                acts.cited(vehicle, c.evidence(), by),
                rules.cited(c.occurredOn(), floor),
                c.occurredOn()));
        fleets.leave(VehicleActs.member(vehicle, state.unit()), "SOLD", c.occurredOn());
        if (state.plate() != null) {
            marks.releasePlate(state.plate(), c.vehicle(), state.code(), c.occurredOn());
        }
    }
}
