package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 追偿收回: part of the claim, or all of it, went to the treasury. Strand of the pursuit.
 *
 * @param amount yuan
 * @param receipt number of the treasury receipt
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record PursuitRecovered(
        String disposal,
        int line,
        BigDecimal amount,
        String receipt,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements PursuitEntry, Proven {}
