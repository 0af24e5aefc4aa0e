package org.gongwucang.events.purchase;

import org.gongwucang.events.Entry;

/** 采购前核查: whether the warehouse was asked before a unit bought, and what it answered. Stream: the check's id. */
public sealed interface PurchaseEntry extends Entry permits PurchaseChecked, PurchaseWeighed, PurchaseEntryReversed {

    /** Identifier of the check. */
    String check();
}
