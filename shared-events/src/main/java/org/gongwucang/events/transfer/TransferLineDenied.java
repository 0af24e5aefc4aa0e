package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出仓明细不批: the order was approved without it. Strand of the line. */
@Revision("1")
public record TransferLineDenied(String order, int line, int pieces, String deniedBy, LocalDate occurredOn)
        implements TransferLineEntry {}
