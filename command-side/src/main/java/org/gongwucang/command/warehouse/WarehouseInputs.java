package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.warehouse.WarehouseCommand.DeactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.OpenWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.ReactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.RenameWarehouse;
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
            implements CommandInput {
        OpenWarehouse command(Draft draft) {
            return new OpenWarehouse(
                    new WarehouseCode(warehouse), new Name(name), unit, kind.name(), draft.occurredOn());
        }
    }

    public record RenameWarehouseInput(
            String warehouse,
            String name,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        RenameWarehouse command(Draft draft) {
            return new RenameWarehouse(new WarehouseCode(warehouse), new Name(name), draft.occurredOn());
        }
    }

    public record DeactivateWarehouseInput(
            String warehouse,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeactivateWarehouse command(Draft draft) {
            return new DeactivateWarehouse(new WarehouseCode(warehouse), new Reason(reason), draft.occurredOn());
        }
    }

    public record ReactivateWarehouseInput(
            String warehouse,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ReactivateWarehouse command(Draft draft) {
            return new ReactivateWarehouse(new WarehouseCode(warehouse), new Reason(reason), draft.occurredOn());
        }
    }

    /** 仓库类型. */
    public enum WarehouseKind {
        PHYSICAL,
        VIRTUAL
    }
}
