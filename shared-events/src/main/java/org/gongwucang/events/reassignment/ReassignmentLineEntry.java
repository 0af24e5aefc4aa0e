package org.gongwucang.events.reassignment;

/** 划转明细: what can happen to one line of an act; each line is a strand of its own. */
public sealed interface ReassignmentLineEntry extends ReassignmentEntry
        permits ReassignmentLineDrafted,
                ReassignmentLineWithdrawn,
                ReassignmentLineCustodianNamed,
                ReassignmentLineMoved {

    /** Number of the line within the act. */
    int line();
}
