package org.gongwucang.command.warehouse;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.warehouse.WarehouseCommand.DeactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.OpenWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.ReactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.RenameWarehouse;
import org.gongwucang.events.Entry;
import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.events.warehouse.WarehouseReactivated;
import org.gongwucang.events.warehouse.WarehouseRenamed;
import org.jspecify.annotations.Nullable;

/** 仓库: a store of the house, run by a unit. Deactivated, never deleted. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
public class Warehouse extends DatedRecord {

    private @Nullable String code;
    private boolean active;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenWarehouse c, Units units) {
        require(!exists(), "WAREHOUSE_EXISTS", "warehouse", c.warehouse().value());
        require(
                units.find(c.unit()).filter(Units.Unit::active).isPresent(),
                "UNIT_UNKNOWN_OR_INACTIVE",
                "unit",
                c.unit());
        apply(new WarehouseOpened(c.warehouse().value(), c.name().value(), c.unit(), c.kind(), c.occurredOn()));
    }

    @CommandHandler
    void handle(RenameWarehouse c) {
        requireInOrder(c.occurredOn());
        apply(new WarehouseRenamed(c.warehouse().value(), c.name().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeactivateWarehouse c) {
        require(active, "WAREHOUSE_INACTIVE", "warehouse", c.warehouse().value());
        requireInOrder(c.occurredOn());
        apply(new WarehouseDeactivated(c.warehouse().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ReactivateWarehouse c) {
        require(!active, "WAREHOUSE_ACTIVE", "warehouse", c.warehouse().value());
        requireInOrder(c.occurredOn());
        apply(new WarehouseReactivated(c.warehouse().value(), c.reason().value(), c.occurredOn()));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof WarehouseOpened e) {
            code = e.warehouse();
            active = true;
        } else if (entry instanceof WarehouseDeactivated) {
            active = false;
        } else if (entry instanceof WarehouseReactivated) {
            active = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Warehouses.stream(((WarehouseOpened) opening).warehouse());
    }

    @Override
    protected @Nullable String code() {
        return code;
    }
}
