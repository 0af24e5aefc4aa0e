package org.gongwucang.query.organisation;

import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.events.organisation.UnitReactivated;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.organisation.UnitTreeRearranged;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 单位台账: the units and the tree they form. */
@Component
public final class UnitLedger extends Ledger<UnitRow> {

    public UnitLedger() {
        super("unit", 1, UnitRow.class);
        on(UnitEstablished.class)
                .key(UnitEstablished::unit)
                .opens((e, fact) -> new UnitRow(e.unit(), e.name(), e.parent(), e.kind(), true));
        on(UnitRenamed.class).key(UnitRenamed::unit).fold((row, e, fact) -> row.renamed(e.name()));
        on(UnitPlacedUnder.class).key(UnitPlacedUnder::unit).fold((row, e, fact) -> row.placedUnder(e.parent()));
        on(UnitDeactivated.class).key(UnitDeactivated::unit).fold((row, e, fact) -> row.active(false));
        on(UnitReactivated.class).key(UnitReactivated::unit).fold((row, e, fact) -> row.active(true));
        ignores(UnitTreeRearranged.class); // guards the tree's shape; the place of a unit is in its own stream
        text("name");
        index("unit");
        index("name");
        index("parent");
    }
}
