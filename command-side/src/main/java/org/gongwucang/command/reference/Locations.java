package org.gongwucang.command.reference;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.LocationReactivated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 库位参照: a place is usable while it and its warehouse are. */
@Component
public class Locations extends ReferenceReader<Locations.Location> {

    /** What a guard may know of a place. */
    public record Location(String code, String warehouse, boolean active) {}

    private final Warehouses warehouses;

    public Locations(EventStore events, Warehouses warehouses) {
        super(events);
        this.warehouses = warehouses;
    }

    /** Stream of the place with this code. */
    public static String stream(String code) {
        return "location:" + code;
    }

    public Optional<Location> find(String code) {
        return read(stream(code)).map(this::asFarAsItsWarehouseIs);
    }

    private Location asFarAsItsWarehouseIs(Location place) {
        boolean open = place.active()
                && warehouses
                        .find(place.warehouse())
                        .filter(Warehouses.Warehouse::active)
                        .isPresent();
        return new Location(place.code(), place.warehouse(), open);
    }

    @Override
    @Nullable
    Location fold(@Nullable Location before, Entry entry) {
        if (entry instanceof LocationOpened e) {
            return new Location(e.location(), e.warehouse(), true);
        }
        if (before != null && (entry instanceof LocationDeactivated || entry instanceof LocationReactivated)) {
            return new Location(before.code(), before.warehouse(), entry instanceof LocationReactivated);
        }
        return before;
    }
}
