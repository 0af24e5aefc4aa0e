package org.gongwucang.query.holding;

import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.ReassignedLotOpened;

/** 划转台账: the part of the ledger of things that acts of reassignment write. Nothing of it was in the warehouse before or is after. */
abstract class ReassignedHoldings extends OrderedHoldings {

    ReassignedHoldings(String name, int number) {
        super(name, number);
    }

    /** A lot of which nothing stays keeps its row; a part of one has a row of its own. */
    final void reassignments() {
        on(AssetReassigned.class)
                .key(AssetReassigned::assetId)
                .fold((row, e, fact) -> row.withUnit(e.toUnit()).inUse(e.custodian(), e.occurredOn()));
        on(LotReassigned.class)
                .when(e -> e.newLot() == null)
                .key(e -> part(e.lotId(), null))
                .fold((row, e, fact) -> row.withUnit(e.toUnit()).inUse(e.custodian(), e.occurredOn()));
        on(LotReassigned.class)
                .when(e -> e.newLot() != null)
                .key(e -> part(e.lotId(), null))
                .fold((row, e, fact) -> row.pieces(row.quantity() - e.quantity()));
        on(ReassignedLotOpened.class).key(e -> part(e.lotId(), null)).opens((e, fact) -> FirstRows.of(e));
    }
}
