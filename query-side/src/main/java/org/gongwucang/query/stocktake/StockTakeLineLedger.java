package org.gongwucang.query.stocktake;

import java.util.List;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 盘点明细台账 (L10): everything that was counted or missed, and what became of it. */
@Component
public final class StockTakeLineLedger extends Ledger<StockTakeLineRow> {

    public StockTakeLineLedger() {
        super("stock-take-line", 1, StockTakeLineRow.class);
        of(CountLineOpened.class).opens((e, fact) -> StockTakeLineRow.opened(e));
        of(AssetScanned.class).fold((row, e, fact) -> row.scanned(e));
        of(LotScanned.class).fold((row, e, fact) -> row.scanned(e));
        of(UnknownTagScanned.class).fold((row, e, fact) -> row.scanned(e));
        of(CountMovementNetted.class).fold((row, e, fact) -> row.netted(e));
        of(CountDifferenceFound.class).fold((row, e, fact) -> row.differs(e));
        of(DifferenceExplained.class).fold((row, e, fact) -> row.explained(e));
        of(DifferencePosted.class).fold((row, e, fact) -> row.posted(e));
        // The line tells it of the thing.
        ignores(AssetCountSettled.class, LotCountSettled.class);
        List.of("stockTake", "code", "unit").forEach(this::index);
        index("stockTake", "code");
        index("stockTake", "thing");
        index("stockTake", "figure");
    }

    private <E extends CountLineEntry> On<E, StockTakeLineRow> of(Class<E> entry) {
        return on(entry).key(CountLineEntry::line);
    }
}
