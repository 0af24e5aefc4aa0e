package org.gongwucang.command.reference;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.events.warehouse.WarehouseReactivated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 仓库参照. */
@Component
public class Warehouses extends ReferenceReader<Warehouses.Warehouse> {

    /** What a guard may know of a warehouse. */
    public record Warehouse(String code, String unit, String kind, boolean active) {}

    public Warehouses(EventStore events) {
        super(events);
    }

    /** Stream of the warehouse with this code. */
    public static String stream(String code) {
        return "warehouse:" + code;
    }

    public Optional<Warehouse> find(String code) {
        return read(stream(code));
    }

    @Override
    @Nullable
    Warehouse fold(@Nullable Warehouse before, Entry entry) {
        if (entry instanceof WarehouseOpened e) {
            return new Warehouse(e.warehouse(), e.unit(), e.kind(), true);
        }
        if (before != null && (entry instanceof WarehouseDeactivated || entry instanceof WarehouseReactivated)) {
            return new Warehouse(before.code(), before.unit(), before.kind(), entry instanceof WarehouseReactivated);
        }
        return before;
    }
}
