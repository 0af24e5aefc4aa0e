package org.gongwucang.query.holding;

import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.LotDisposalFreezeLifted;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.query.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** 处置台账: the part of the ledger of things that cases of disposal write. */
abstract class DisposedHoldings extends Ledger<HoldingRow> {

    /** Stands for the place of what is in use at its unit. */
    private static final String AT_UNIT = "unit";

    DisposedHoldings(String name, int number) {
        super(name, number, HoldingRow.class);
    }

    /** What is gone leaves the register (Order 738 Art. 35); what a case is open about stays in it. */
    final void disposals() {
        on(AssetDisposalFrozen.class)
                .key(AssetDisposalFrozen::assetId)
                .fold((row, e, fact) -> row.frozen(e.occurredOn()));
        on(AssetDisposalFreezeLifted.class)
                .key(AssetDisposalFreezeLifted::assetId)
                .fold((row, e, fact) -> row.thawed(e.state(), e.occurredOn()));
        on(AssetDisposed.class)
                .key(AssetDisposed::assetId)
                .fold((row, e, fact) -> row.disposed(1).in("DISPOSED", e.occurredOn()));
        on(LotDisposalFrozen.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withInDisposal(row.inDisposal() + e.pieces()));
        on(LotDisposalFreezeLifted.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withInDisposal(row.inDisposal() - e.pieces()));
        on(LotDisposed.class).key(e -> part(e.lotId(), e.location())).fold((row, e, fact) -> row.disposed(e.pieces()));
    }

    /** The row of what lies in a place of a lot, or is in use at its unit. */
    static String part(String lotId, @Nullable String location) {
        return lotId + "@" + (location == null ? AT_UNIT : location);
    }
}
