package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.fleet.Fleets;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.vehicle.VehicleCommand.RecordOpeningVehicle;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.springframework.stereotype.Component;

/** 期初车辆: what units had before the house opened its books; no quota is asked, but it counts as held. */
@Component
class VehicleOpenings {

    private final Aggregates aggregates;
    private final AssetCodes codes;
    private final VehicleMarks marks;
    private final CardRules cards;
    private final Units units;
    private final Fleets fleets;

    VehicleOpenings(
            Aggregates aggregates, AssetCodes codes, VehicleMarks marks, CardRules cards, Units units, Fleets fleets) {
        this.aggregates = aggregates;
        this.codes = codes;
        this.marks = marks;
        this.cards = cards;
        this.units = units;
        this.fleets = fleets;
    }

    /** A row of a book is the same row whoever brings it in again: it meets the vehicle that it became. */
    @CommandHandler
    Answer handle(RecordOpeningVehicle c, MetaData said) {
        return aggregates
                .findOrNew(Vehicle.class, c.vehicle(), Vehicle::new)
                .invoke(vehicle -> c.book() != null && vehicle.exists()
                        ? vehicle.standing()
                        : vehicle.answer(said, () -> record(vehicle, c)));
    }

    private void record(Vehicle vehicle, RecordOpeningVehicle c) {
        cards.requireBeforeGoLive();
        LocalDate day = c.occurredOn();
        VehicleCard card = c.card().on(day);
        String unit = c.unit().value();
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
        LocalDate acquired = Objects.requireNonNullElse(card.acquiredOn(), day);
        LocalDate registered = Objects.requireNonNullElse(c.registeredOn(), acquired);
        require(!registered.isAfter(day), "REGISTERED_AFTER_ENTRY", "registeredOn", registered, "occurredOn", day);
        String code = codes.next();
        VehicleOpeningRecorded opening = new VehicleOpeningRecorded(
                c.vehicle(), code, card, unit, c.plate(), c.oldCardNo().value(), registered, c.book(), c.row(), day);
        vehicle.open(opening);
        fleets.enter(VehicleActs.member(vehicle, unit), "OPENING", day);
        marks.claim(opening);
    }
}
