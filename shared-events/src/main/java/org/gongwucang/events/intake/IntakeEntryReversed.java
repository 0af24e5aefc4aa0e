package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 入仓账目冲销: an earlier entry of the batch is taken back; where it opened the batch, the batch is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record IntakeEntryReversed(
        String batch,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements IntakeEntry, Reversal {}
