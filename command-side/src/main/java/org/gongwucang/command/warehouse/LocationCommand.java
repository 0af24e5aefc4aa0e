package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Locations;

/** 库位指令: what can be asked of a place. */
public sealed interface LocationCommand extends Dated {

    LocationCode location();

    @TargetAggregateIdentifier
    default String stream() {
        return Locations.stream(location().value());
    }

    record OpenLocation(LocationCode location, Name name, LocalDate occurredOn) implements LocationCommand {}

    record RenameLocation(LocationCode location, Name name, LocalDate occurredOn) implements LocationCommand {}

    record DeactivateLocation(LocationCode location, Reason reason, LocalDate occurredOn) implements LocationCommand {}

    record ReactivateLocation(LocationCode location, Reason reason, LocalDate occurredOn) implements LocationCommand {}
}
