package org.gongwucang.events.temporarybody;

/** 配置明细: what can happen to one line of what a body has on loan; each is a strand of its own. */
public sealed interface KitLineEntry extends TemporaryBodyEntry
        permits KitAllocated, KitRecoveryOpened, KitLineReturned, KitLineSentBack, KitLineRecovered, KitLineWaived {

    /** Identifier of the order by which it was lent. */
    String order();

    /** Number of the line within that order. */
    int line();
}
