package org.gongwucang.events.disposal;

/** 处置明细: what can happen to one line of a case; each line is a strand of its own. */
public sealed interface DisposalLineEntry extends DisposalEntry
        permits DisposalLineDrafted,
                DisposalLineWithdrawn,
                DisposalLineFrozen,
                DisposalLineAppraised,
                DisposalLineValued,
                DisposalLineReleased,
                DisposalLineExecuted {

    /** Number of the line within the case. */
    int line();
}
