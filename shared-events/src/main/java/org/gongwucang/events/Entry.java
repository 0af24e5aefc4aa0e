package org.gongwucang.events;

import java.time.LocalDate;

/**
 * 账目: one fact in a book. Every event of the house is an entry.
 *
 * <p>An entry has two times: {@link #occurredOn()}, the business day on which it happened, and the time at which it
 * was recorded, which is the timestamp of the event message and never part of the payload.
 */
public interface Entry {

    /** Business day in the configured zone; where business has none, the local day of recording. Never in the future. */
    LocalDate occurredOn();
}
