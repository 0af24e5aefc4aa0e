package org.gongwucang.events.intake;

/** 入仓明细: what can happen to one line of a batch; each line is a strand of its own. */
public sealed interface IntakeLineEntry extends IntakeEntry
        permits IntakeLineDrafted,
                IntakeLineWithdrawn,
                IntakeFindingDecided,
                IntakeLineAccepted,
                IntakeLineRefused,
                IntakeLineShort {

    /** Number of the line within the batch. */
    int line();
}
