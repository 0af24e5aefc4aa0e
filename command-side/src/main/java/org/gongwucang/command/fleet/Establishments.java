package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.fleet.FleetCommand.SetEstablishment;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.springframework.stereotype.Component;

/** 车辆编制核定: entered by the fleet officer with the paper by which the authority set it; the last one counts. */
@Component
class Establishments {

    private static final int MOST = 10_000;

    private final FleetActs fleets;

    Establishments(FleetActs fleets) {
        this.fleets = fleets;
    }

    @CommandHandler
    Answer handle(SetEstablishment c, MetaData said) {
        return fleets.of(c.unit().value(), said, fleet -> set(fleet, c, Caller.in(said)));
    }

    private void set(UnitFleet fleet, SetEstablishment c, Caller by) {
        String unit = c.unit().value();
        fleets.requireUsable(unit);
        Set<String> seen = new HashSet<>();
        for (EstablishmentPart part : c.parts()) {
            require(seen.add(part.category()), "ESTABLISHMENT_CATEGORY_TWICE", "category", part.category());
            require(
                    part.vehicles() >= 0 && part.vehicles() <= MOST,
                    "ESTABLISHMENT_OUT_OF_RANGE",
                    "category",
                    part.category(),
                    "vehicles",
                    part.vehicles(),
                    "most",
                    MOST);
        }
        require(
                !c.evidence().isEmpty(),
                "ESTABLISHMENT_NOT_PROVEN",
                "unit",
                unit,
                "document",
                c.document().number());
        fleet.requireInOrder(c.occurredOn());
        fleet.say(new EstablishmentSet(
                unit,
                c.parts(),
                c.parts().stream().mapToInt(EstablishmentPart::vehicles).sum(),
                c.document().number(),
                by.staff(),
                fleets.cited(unit, c.evidence(), by),
                c.occurredOn()));
    }
}
