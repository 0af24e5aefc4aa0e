package org.gongwucang.events.stocktake;

import org.gongwucang.events.Entry;

/** 盘点: what can happen to a stock-take as a whole. Stream: its identifier. */
public sealed interface StockTakeEntry extends Entry
        permits StockTakePlanned,
                ExpectedSetFrozen,
                StockTakeCountingBegun,
                StockTakeCountingEnded,
                StockTakeReturned,
                StockTakeUnitSigned,
                StockTakeApproved,
                StockTakePostingBegun,
                StockTakeSurplusDrafted,
                StockTakePosted,
                StockTakeClosed,
                StockTakeCancelled,
                StockTakeEntryReversed {

    /** Identifier of the stock-take. */
    String stockTake();
}
