package org.gongwucang.events.disposal;

/** 追偿: what becomes of a claim that was written off; a strand of its own for each line. */
public sealed interface PursuitEntry extends DisposalEntry
        permits PursuitOpened, PursuitStepTaken, PursuitRecovered, PursuitEnded {

    /** Number of the line within the case. */
    int line();
}
