package org.gongwucang.command.warehouse;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.warehouse.LocationCommand.DeactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.OpenLocation;
import org.gongwucang.command.warehouse.LocationCommand.ReactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.RenameLocation;
import org.gongwucang.events.Entry;
import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.LocationReactivated;
import org.gongwucang.events.warehouse.LocationRenamed;
import org.jspecify.annotations.Nullable;

/** 库位: a zone, shelf or bin of a warehouse. Closing it stops new use; what lies there is listed, not moved. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
public class Location extends DatedRecord {

    private @Nullable String code;
    private boolean active;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenLocation c, Warehouses warehouses, Locations locations) {
        LocationCode location = c.location();
        require(!exists(), "LOCATION_EXISTS", "location", location.value());
        require(
                warehouses
                        .find(location.warehouse())
                        .filter(Warehouses.Warehouse::active)
                        .isPresent(),
                "WAREHOUSE_UNKNOWN_OR_INACTIVE",
                "warehouse",
                location.warehouse());
        requireOpenParent(location.parent(), locations);
        apply(new LocationOpened(
                location.value(),
                location.warehouse(),
                location.kind(),
                c.name().value(),
                c.occurredOn()));
    }

    private static void requireOpenParent(@Nullable String parent, Locations locations) {
        require(
                parent == null
                        || locations
                                .find(parent)
                                .filter(Locations.Location::active)
                                .isPresent(),
                "LOCATION_PARENT_NOT_OPEN",
                "parent",
                String.valueOf(parent));
    }

    @CommandHandler
    void handle(RenameLocation c) {
        requireInOrder(c.occurredOn());
        apply(new LocationRenamed(c.location().value(), c.name().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeactivateLocation c) {
        require(active, "LOCATION_INACTIVE", "location", c.location().value());
        requireInOrder(c.occurredOn());
        apply(new LocationDeactivated(c.location().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ReactivateLocation c) {
        require(!active, "LOCATION_ACTIVE", "location", c.location().value());
        requireInOrder(c.occurredOn());
        apply(new LocationReactivated(c.location().value(), c.reason().value(), c.occurredOn()));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof LocationOpened e) {
            code = e.location();
            active = true;
        } else if (entry instanceof LocationDeactivated) {
            active = false;
        } else if (entry instanceof LocationReactivated) {
            active = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Locations.stream(((LocationOpened) opening).location());
    }

    @Override
    protected @Nullable String code() {
        return code;
    }
}
