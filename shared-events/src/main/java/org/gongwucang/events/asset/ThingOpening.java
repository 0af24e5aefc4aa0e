package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 开卡: what begins a card or a lot. */
public sealed interface ThingOpening extends Entry
        permits OpeningBalanceRecorded,
                AssetRegistered,
                LotOpeningBalanceRecorded,
                LotReceived,
                LotAllotted,
                ReassignedLotOpened {

    /** As it is on the label. */
    String code();

    Card card();

    /** Code of the unit that owns it then. */
    String unit();
}
