package org.gongwucang.events.inspection;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 检查账目冲销: an earlier entry of the campaign is taken back; where it opened the campaign, that is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record InspectionEntryReversed(
        String campaign,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements InspectionEntry, Reversal {}
