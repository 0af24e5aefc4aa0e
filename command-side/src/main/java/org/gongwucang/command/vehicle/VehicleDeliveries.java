package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.AskedVehicle;
import org.gongwucang.command.fleet.Fleets;
import org.gongwucang.command.fleet.Fleets.Approved;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.command.vehicle.VehicleCommand.DeliverVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.RegisterVehicle;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.springframework.stereotype.Component;

/** 车辆交付与登记: what was approved is there, as it was approved; then it gets its plate. */
@Component
class VehicleDeliveries {

    private final Aggregates aggregates;
    private final VehicleActs acts;
    private final Fleets fleets;
    private final AssetCodes codes;
    private final VehicleMarks marks;

    VehicleDeliveries(Aggregates aggregates, VehicleActs acts, Fleets fleets, AssetCodes codes, VehicleMarks marks) {
        this.aggregates = aggregates;
        this.acts = acts;
        this.fleets = fleets;
        this.codes = codes;
        this.marks = marks;
    }

    @CommandHandler
    Answer handle(DeliverVehicle c, MetaData said) {
        return aggregates
                .findOrNew(Vehicle.class, c.vehicle(), Vehicle::new)
                .invoke(vehicle -> vehicle.answer(said, () -> deliver(vehicle, c, Caller.in(said))));
    }

    private void deliver(Vehicle vehicle, DeliverVehicle c, Caller by) {
        String unit = c.unit().value();
        Approved approved = fleets.approved(unit, c.purchase(), by);
        acts.requireUsable(unit);
        VehicleCard card = c.card().on(c.occurredOn());
        require(card.vin() != null, "VIN_MISSING", "number", approved.number());
        requireAsApproved(approved, card);
        String code = codes.next();
        VehicleDelivered delivery = new VehicleDelivered(
                c.vehicle(),
                code,
                card,
                unit,
                c.purchase(),
                approved.number(),
                by.staff(),
                acts.cited(c.vehicle(), unit, c.evidence(), by),
                c.occurredOn());
        vehicle.open(delivery);
        fleets.deliver(VehicleActs.member(vehicle, unit), c.purchase(), approved.number(), c.occurredOn());
        marks.claim(delivery);
    }

    private static void requireAsApproved(Approved approved, VehicleCard card) {
        AskedVehicle asked = approved.asked();
        requireSame(approved, "category", asked.category(), card.category());
        requireSame(approved, "newEnergy", String.valueOf(asked.newEnergy()), String.valueOf(card.newEnergy()));
        requireAtMost(approved, "cost", asked.price(), card.cost());
        BigDecimal displacement = card.displacement();
        BigDecimal most = asked.displacement();
        if (displacement != null) {
            requireAtMost(approved, "displacement", most == null ? BigDecimal.ZERO : most, displacement);
        }
    }

    private static void requireAtMost(Approved approved, String field, BigDecimal most, BigDecimal delivered) {
        requireAsApproved(
                delivered.compareTo(most) <= 0, approved, field, most.toPlainString(), delivered.toPlainString());
    }

    private static void requireSame(Approved approved, String field, String asked, String delivered) {
        requireAsApproved(asked.equals(delivered), approved, field, asked, delivered);
    }

    private static void requireAsApproved(
            boolean holds, Approved approved, String field, String asked, String delivered) {
        require(
                holds,
                "DELIVERY_NOT_AS_APPROVED",
                "number",
                approved.number(),
                "field",
                field,
                "approved",
                asked,
                "delivered",
                delivered);
    }

    @CommandHandler
    Answer handle(RegisterVehicle c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> register(vehicle, c, Caller.in(said)));
    }

    private void register(Vehicle vehicle, RegisterVehicle c, Caller by) {
        acts.requireOwner(vehicle, by);
        vehicle.requireLife(VehicleLife.DELIVERED);
        vehicle.requireInOrder(c.occurredOn());
        VehicleState state = vehicle.state();
        vehicle.say(new VehicleRegistered(
                c.vehicle(),
                state.code(),
                state.unit(),
                state.known().category(),
                c.plate().value(),
                c.certificate().number(),
                by.staff(),
                acts.cited(vehicle, c.evidence(), by),
                c.occurredOn()));
        marks.claimPlate(c.plate().value(), c.vehicle(), state.code(), c.occurredOn());
    }
}
