package org.gongwucang.query.warehouse;

import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.events.warehouse.WarehouseReactivated;
import org.gongwucang.events.warehouse.WarehouseRenamed;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 仓库台账: the warehouses and who runs them. */
@Component
public final class WarehouseLedger extends Ledger<WarehouseRow> {

    public WarehouseLedger() {
        super("warehouse", 1, WarehouseRow.class);
        on(WarehouseOpened.class)
                .key(WarehouseOpened::warehouse)
                .opens((e, fact) -> new WarehouseRow(e.warehouse(), e.name(), e.unit(), e.kind(), true));
        on(WarehouseRenamed.class).key(WarehouseRenamed::warehouse).fold((row, e, fact) -> row.renamed(e.name()));
        on(WarehouseDeactivated.class).key(WarehouseDeactivated::warehouse).fold((row, e, fact) -> row.active(false));
        on(WarehouseReactivated.class).key(WarehouseReactivated::warehouse).fold((row, e, fact) -> row.active(true));
        text("name");
        index("warehouse");
    }
}
