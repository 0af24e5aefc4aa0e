package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.warehouse.LocationCommand.DeactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.OpenLocation;
import org.gongwucang.command.warehouse.LocationCommand.ReactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.RenameLocation;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class LocationInputs {

    private LocationInputs() {}

    public record OpenLocationInput(
            String location,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {
        OpenLocation command(Draft draft) {
            return new OpenLocation(new LocationCode(location), new Name(name), draft.occurredOn());
        }
    }

    public record RenameLocationInput(
            String location,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        RenameLocation command(Draft draft) {
            return new RenameLocation(new LocationCode(location), new Name(name), draft.occurredOn());
        }
    }

    public record DeactivateLocationInput(
            String location,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeactivateLocation command(Draft draft) {
            return new DeactivateLocation(new LocationCode(location), new Reason(reason), draft.occurredOn());
        }
    }

    public record ReactivateLocationInput(
            String location,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ReactivateLocation command(Draft draft) {
            return new ReactivateLocation(new LocationCode(location), new Reason(reason), draft.occurredOn());
        }
    }
}
