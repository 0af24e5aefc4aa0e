package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 单据条目: what a line of an order does to a card or a lot. */
public sealed interface OrderedEntry extends Entry
        permits AssetReserved,
                ReservationReleased,
                AssetLent,
                AssetAllotted,
                AssetReceiptSigned,
                AssetReceiptRefused,
                AssetLoanExtended,
                AssetLoanLost,
                AssetReturned,
                ReturnInspected,
                LotReserved,
                LotReservationReleased,
                LotIssued,
                LotReceiptSigned,
                LotReceiptRefused,
                LotLoanExtended,
                LotLoanLost,
                LotReturned,
                LotReturnInspected,
                LotAllotted {

    /** The line it was done for. */
    OrderLine ordered();
}
