package org.gongwucang.events.finding;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 问题账目冲销: an earlier entry of the finding is taken back; where it opened the finding, the finding is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record FindingEntryReversed(
        String finding,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements FindingEntry, Reversal {}
