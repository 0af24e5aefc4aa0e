package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 处置收入: money that went to the treasury (Order 738 Art. 25). Strand of the proceeds.
 *
 * @param ofLine for which line, where it is for one
 * @param amount yuan
 * @param receipt number of the treasury receipt
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record DisposalProceedsRecorded(
        String disposal,
        @Nullable Integer ofLine,
        BigDecimal amount,
        String receipt,
        String payer,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements DisposalEntry, Proven {}
