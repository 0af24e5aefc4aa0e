package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 出仓单办结: no line of it is open any more. A step of every line.
 *
 * @param issued pieces
 * @param returned pieces, without those that were the wrong ones
 */
@Revision("1")
public record TransferClosed(String order, String closedBy, int issued, int returned, LocalDate occurredOn)
        implements TransferEntry {}
