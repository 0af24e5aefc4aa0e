package org.gongwucang.events.period;

import org.gongwucang.events.Entry;

/** 会计期间: what can happen to the months of the house. Stream: the calendar of the house. */
public sealed interface PeriodEntry extends Entry
        permits PeriodClosed, PeriodReopeningRequested, PeriodReopeningDeclined, PeriodReopened, YearClosed {

    /** The month, as {@code 2026-03}. */
    String period();
}
