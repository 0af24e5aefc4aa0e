package org.gongwucang.query.stocktake;

import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 盘点台账 (L10): every stock-take, and how far it is. */
@Component
public final class StockTakeLedger extends Ledger<StockTakeRow> {

    public StockTakeLedger() {
        super("stock-take", 1, StockTakeRow.class);
        of(StockTakePlanned.class).opens((e, fact) -> StockTakeRow.planned(e));
        of(ExpectedSetFrozen.class).fold((row, e, fact) -> row.frozen(e));
        of(StockTakeCountingBegun.class).fold((row, e, fact) -> row.in("COUNTING"));
        of(StockTakeCountingEnded.class).fold((row, e, fact) -> row.in("RECONCILING"));
        of(StockTakeReturned.class).fold((row, e, fact) -> row.decided(e.to(), e.returnedBy(), e.reason()));
        of(StockTakeUnitSigned.class).fold((row, e, fact) -> row.with(e));
        of(StockTakeApproved.class).fold((row, e, fact) -> row.approved(e));
        of(StockTakePostingBegun.class).fold((row, e, fact) -> row.in("POSTING"));
        of(StockTakeSurplusDrafted.class).fold((row, e, fact) -> row.with(e));
        of(StockTakePosted.class).fold((row, e, fact) -> row.posted(e));
        of(StockTakeClosed.class).fold((row, e, fact) -> row.in("CLOSED").withClosedOn(e.occurredOn()));
        of(StockTakeCancelled.class).fold((row, e, fact) -> row.decided("CANCELLED", e.cancelledBy(), e.reason()));
        List.of("number", "unit", "seenBy", "asOf").forEach(this::index);
        index("state", "number");
    }

    private <E extends StockTakeEntry & Entry> On<E, StockTakeRow> of(Class<E> entry) {
        return on(entry).key(StockTakeEntry::stockTake);
    }
}
