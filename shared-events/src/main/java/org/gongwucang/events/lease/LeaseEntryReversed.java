package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 租用账目冲销: an earlier entry of the lease is taken back; where it opened the lease, the lease is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record LeaseEntryReversed(
        String lease,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements LeaseEntry, Reversal {}
