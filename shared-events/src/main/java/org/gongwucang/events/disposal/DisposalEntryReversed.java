package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 处置账目冲销: an earlier entry of the case is taken back; where it opened the case, the case is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record DisposalEntryReversed(
        String disposal,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements DisposalEntry, Reversal {}
