package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 归还: pieces are back in the house and wait to be inspected. Strand of the line.
 *
 * @param receivedBy staff number of the keeper who took them
 */
@Revision("1")
public record TransferLineReturned(
        String order, int line, String kind, String thing, int pieces, String receivedBy, LocalDate occurredOn)
        implements TransferLineEntry {}
