package org.gongwucang.query.warehouse;

import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.LocationReactivated;
import org.gongwucang.events.warehouse.LocationRenamed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 库位台账: the places of the warehouses. */
@Component
public final class LocationLedger extends Ledger<LocationRow> {

    public LocationLedger() {
        super("location", 1, LocationRow.class);
        on(LocationOpened.class)
                .key(LocationOpened::location)
                .opens((e, fact) -> new LocationRow(e.location(), e.name(), e.warehouse(), e.kind(), true));
        on(LocationRenamed.class).key(LocationRenamed::location).fold((row, e, fact) -> row.renamed(e.name()));
        on(LocationDeactivated.class).key(LocationDeactivated::location).fold((row, e, fact) -> row.active(false));
        on(LocationReactivated.class).key(LocationReactivated::location).fold((row, e, fact) -> row.active(true));
        text("name");
        index("location");
    }
}
