package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Units;
import org.jspecify.annotations.Nullable;

/** 单位指令: what can be asked of a unit. */
public sealed interface UnitCommand extends Dated {

    UnitCode unit();

    @TargetAggregateIdentifier
    default String stream() {
        return Units.stream(unit().value());
    }

    record EstablishUnit(UnitCode unit, Name name, @Nullable UnitCode parent, String kind, LocalDate occurredOn)
            implements UnitCommand {}

    record RenameUnit(UnitCode unit, Name name, LocalDate occurredOn) implements UnitCommand {}

    record PlaceUnitUnder(UnitCode unit, @Nullable UnitCode parent, LocalDate occurredOn) implements UnitCommand {

        /** All moves of units take turns, so they go to one process. */
        @RoutingKey
        String turn() {
            return UnitTree.STREAM;
        }
    }

    record DeactivateUnit(UnitCode unit, Reason reason, LocalDate occurredOn) implements UnitCommand {}

    record ReactivateUnit(UnitCode unit, Reason reason, LocalDate occurredOn) implements UnitCommand {}
}
