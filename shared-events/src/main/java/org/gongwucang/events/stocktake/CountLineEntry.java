package org.gongwucang.events.stocktake;

import org.gongwucang.events.Entry;

/** 盘点明细: what can happen to one thing, part of a lot or tag within a stock-take. Stream: the line's identifier. */
public sealed interface CountLineEntry extends Entry
        permits CountLineOpened,
                AssetScanned,
                LotScanned,
                UnknownTagScanned,
                CountMovementNetted,
                CountDifferenceFound,
                DifferenceExplained,
                DifferencePosted,
                CountLineEntryReversed {

    /** Identifier of the line. */
    String line();
}
