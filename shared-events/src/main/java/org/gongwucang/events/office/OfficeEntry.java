package org.gongwucang.events.office;

import org.gongwucang.events.Entry;

/** 个人办公室: which offices a person has. Stream {@code office:<staff number>}. */
public sealed interface OfficeEntry extends Entry
        permits OfficeTaken, OfficeLeft, SecondOfficePermitted, SecondOfficeEnded, OfficeEntryReversed {

    /** Staff number. */
    String staff();
}
