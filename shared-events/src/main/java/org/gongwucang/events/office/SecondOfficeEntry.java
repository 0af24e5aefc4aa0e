package org.gongwucang.events.office;

import org.gongwucang.events.Entry;

/** 第二办公室申请: what can happen to a request. Stream: its id. */
public sealed interface SecondOfficeEntry extends Entry
        permits SecondOfficeRequested,
                SecondOfficeApproved,
                SecondOfficeRejected,
                SecondOfficeWithdrawn,
                SecondOfficeRequestReversed {

    /** Identifier of the request. */
    String request();
}
