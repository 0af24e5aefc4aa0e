package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 车队存取: the fleet that a command is about, within the reach of whoever acts. */
@Component
class FleetActs {

    private static final String KIND = "UnitFleet";

    private final Aggregates aggregates;
    private final Units units;
    private final OpeningState opening;
    private final BusinessDays days;
    private final Attachments attachments;

    FleetActs(Aggregates aggregates, Units units, OpeningState opening, BusinessDays days, Attachments attachments) {
        this.aggregates = aggregates;
        this.units = units;
        this.opening = opening;
        this.days = days;
        this.attachments = attachments;
    }

    Answer of(String unit, MetaData said, Consumer<UnitFleet> step) {
        return fleet(unit)
                .invoke(fleet -> fleet.answer(said, () -> {
                    requireReach(unit, Caller.in(said), unit);
                    step.accept(fleet);
                }));
    }

    Aggregate<UnitFleet> fleet(String unit) {
        return aggregates.findOrNew(
                UnitFleet.class, ReversibleKind.fleetOf(unit).id(), () -> new UnitFleet(unit));
    }

    /** Whoever is bound to a unit learns nothing of others. */
    void requireReach(String unit, Caller by, String code) {
        require(!by.isBoundToUnit() || units.isWithin(unit, by.unit()), "NOT_FOUND", "code", code);
    }

    void requireUsable(String unit) {
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
    }

    /** Before the go-live nothing is bought: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(String unit, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, Subject.of(KIND, unit, unit)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
