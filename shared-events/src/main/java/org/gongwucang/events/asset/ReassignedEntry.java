package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 划转条目: what a line of an act of reassignment does to a card or a lot. */
public sealed interface ReassignedEntry extends Entry permits AssetReassigned, LotReassigned, ReassignedLotOpened {

    /** The line by which it goes over. */
    ReassignedLine reassigned();
}
