package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 资产: what can happen to a single thing. Stream: the asset's id. */
public sealed interface AssetEntry extends Entry
        permits OpeningBalanceRecorded,
                AssetRegistered,
                AssetStored,
                AssetRelocated,
                CustodyOffered,
                CustodyHandedOver,
                CustodyOfferDeclined,
                CustodianAssigned,
                ConditionAssessed,
                AssetDescribed,
                AssetReportedMissing,
                AssetFound,
                RepairStarted,
                RepairCompleted,
                HoldPlaced,
                HoldLifted,
                AssetRevaluationProposed,
                AssetRevaluationDeclined,
                AssetRevalued,
                AssetReclassificationProposed,
                AssetReclassificationDeclined,
                AssetReclassificationApproved,
                AssetReclassified,
                AssetAccepted,
                SerialNumberCorrected,
                AssetCardSplit,
                AssetValueSplit,
                AssetSplitOff,
                AssetDeclaredIdle,
                SurrenderReminded,
                AssetIdlenessEnded,
                ReservationReleased,
                AssetReserved,
                AssetReceiptSigned,
                AssetReceiptRefused,
                AssetLoanExtended,
                AssetLoanLost,
                AssetReturned,
                ReturnInspected,
                AssetAllotted,
                AssetLent,
                AssetDisposalFrozen,
                AssetDisposalFreezeLifted,
                AssetDisposed,
                AssetCountSettled,
                AssetReassigned,
                AssetEntryReversed {

    /** Identifier of the card. */
    String assetId();
}
