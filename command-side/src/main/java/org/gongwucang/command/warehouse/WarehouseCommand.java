package org.gongwucang.command.warehouse;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Code;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Warehouses;

/** 仓库指令: what can be asked of a warehouse. */
public sealed interface WarehouseCommand extends Dated {

    WarehouseCode warehouse();

    @TargetAggregateIdentifier
    default String stream() {
        return Warehouses.stream(warehouse().value());
    }

    record OpenWarehouse(WarehouseCode warehouse, Name name, String unit, String kind, LocalDate occurredOn)
            implements WarehouseCommand {
        public OpenWarehouse {
            Code.checked(unit, "unit");
        }
    }

    record RenameWarehouse(WarehouseCode warehouse, Name name, LocalDate occurredOn) implements WarehouseCommand {}

    record DeactivateWarehouse(WarehouseCode warehouse, Reason reason, LocalDate occurredOn)
            implements WarehouseCommand {}

    record ReactivateWarehouse(WarehouseCode warehouse, Reason reason, LocalDate occurredOn)
            implements WarehouseCommand {}
}
