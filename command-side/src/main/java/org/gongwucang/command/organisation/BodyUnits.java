package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.ReactivateUnit;
import org.gongwucang.command.organisation.UnitInputs.UnitKind;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/** 临时机构单位: the unit that a temporary body is, in the unit of work that decides about the body; by the unit's own rules. */
@Component
public class BodyUnits {

    private final Aggregates aggregates;
    private final Units units;

    BodyUnits(Aggregates aggregates, Units units) {
        this.aggregates = aggregates;
        this.units = units;
    }

    /** Set up below the unit that leads it; in use again where it was there. */
    public void establish(String code, String name, String leadUnit, String why, LocalDate day) {
        UnitCode unit = new UnitCode(code);
        EstablishUnit command =
                new EstablishUnit(unit, new Name(name), new UnitCode(leadUnit), UnitKind.TEMPORARY_BODY.name(), day);
        of(code).execute(found -> {
            if (!found.exists()) {
                found.handle(command, units);
            } else if (!found.isActive()) {
                found.handle(new ReactivateUnit(unit, new Reason(why), day));
            }
        });
    }

    /** It is used no more. */
    public void deactivate(String code, String why, LocalDate day) {
        of(code).execute(found -> {
            if (found.isActive()) {
                found.handle(new DeactivateUnit(new UnitCode(code), new Reason(why), day));
            }
        });
    }

    /** Its end was taken back. */
    public void reactivate(String code, String why, LocalDate day) {
        of(code).execute(found -> {
            if (!found.isActive()) {
                found.handle(new ReactivateUnit(new UnitCode(code), new Reason(why), day));
            }
        });
    }

    private Aggregate<Unit> of(String code) {
        return aggregates.findOrNew(Unit.class, Units.stream(code), Unit::new);
    }
}
