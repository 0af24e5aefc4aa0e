package org.gongwucang.command.fleet;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.fleet.PurchaseState.Phase;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.springframework.stereotype.Component;

/**
 * 车队核对: what the acts of vehicles do to the fleets of units, in the same unit of work. Ask after the vehicle and before claims;
 * of two fleets the one with the lower code first.
 */
@Component
public class Fleets {

    private final FleetActs acts;
    private final Aggregates aggregates;

    Fleets(FleetActs acts, Aggregates aggregates) {
        this.acts = acts;
        this.aggregates = aggregates;
    }

    /** 在编车辆: which vehicle is meant. */
    public record Member(String unit, String vehicle, String code, String category) {}

    /** 批准购置: what was approved, and under which number. */
    public record Approved(String number, AskedVehicle asked) {}

    /**
     * What was approved and is not delivered.
     *
     * @throws org.gongwucang.command.kernel.Refused where it is another's, was not approved, or by whoever acts
     */
    public Approved approved(String unit, String purchase, Caller by) {
        acts.requireReach(unit, by, purchase);
        return acts.fleet(unit).invoke(fleet -> {
            PurchaseState state = fleet.requirePhase(purchase, Phase.APPROVED);
            Deed.requireApart(by, state.approval());
            return new Approved(state.number(), state.vehicle());
        });
    }

    /** What was pending is held. */
    public void deliver(Member member, String purchase, String number, LocalDate day) {
        acts.fleet(member.unit())
                .execute(fleet -> fleet.say(new VehiclePurchaseDelivered(
                        member.unit(), purchase, number, member.vehicle(), member.code(), member.category(), day)));
    }

    /** @param way OPENING or ALLOTMENT */
    public void enter(Member member, String way, LocalDate day) {
        acts.fleet(member.unit())
                .execute(fleet -> fleet.say(new FleetVehicleEntered(
                        member.unit(), member.vehicle(), member.code(), member.category(), way, day)));
    }

    /** @param way ALLOTMENT, DEREGISTERED or SOLD */
    public void leave(Member member, String way, LocalDate day) {
        acts.fleet(member.unit())
                .execute(fleet -> fleet.say(new FleetVehicleLeft(
                        member.unit(), member.vehicle(), member.code(), member.category(), way, day)));
    }

    /** @throws org.gongwucang.command.kernel.Refused where the unit may have no more of the category, or nothing was set */
    public void requireRoom(String unit, String category) {
        acts.fleet(unit).execute(fleet -> fleet.requireRoom(category));
    }

    /** Of all categories. */
    public FleetNumbers numbers(String unit) {
        Optional<Aggregate<UnitFleet>> known =
                aggregates.find(UnitFleet.class, ReversibleKind.fleetOf(unit).id());
        return known.map(fleet -> fleet.invoke(one -> one.numbers(null))).orElse(new FleetNumbers(0, 0, 0));
    }
}
