package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class LocationInputs {

    private LocationInputs() {}

    public record OpenLocationInput(
            String location,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record RenameLocationInput(
            String location,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeactivateLocationInput(
            String location,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReactivateLocationInput(
            String location,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}
}
