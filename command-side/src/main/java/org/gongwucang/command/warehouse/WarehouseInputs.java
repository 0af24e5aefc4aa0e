package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class WarehouseInputs {

    private WarehouseInputs() {}

    public record OpenWarehouseInput(
            String warehouse,
            String name,
            String unit,
            WarehouseKind kind,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RenameWarehouseInput(
            String warehouse,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeactivateWarehouseInput(
            String warehouse,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReactivateWarehouseInput(
            String warehouse,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** 仓库类型. */
    public enum WarehouseKind {
        PHYSICAL,
        VIRTUAL
    }
}
