package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 批量物资: what can happen to a quantity of like things. Stream: the lot's id. */
public sealed interface StockLotEntry extends Entry
        permits LotOpeningBalanceRecorded,
                LotAllotted,
                LotReceived,
                LotRelocated,
                LotCustodyOffered,
                LotCustodyHandedOver,
                LotCustodyOfferDeclined,
                LotCustodianAssigned,
                LotCounted,
                LotAdjusted,
                LotAccepted,
                LotStored,
                LotReserved,
                LotIssued,
                LotReceiptSigned,
                LotReceiptRefused,
                LotLoanExtended,
                LotLoanLost,
                LotReturned,
                LotReturnInspected,
                LotReservationReleased,
                LotSplitToCards,
                LotDisposalFrozen,
                LotDisposalFreezeLifted,
                LotDisposed,
                LotCountSettled,
                LotReassigned,
                ReassignedLotOpened,
                LotEntryReversed {

    /** Identifier of the lot. */
    String lotId();
}
