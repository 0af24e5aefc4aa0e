package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 处置执行: the thing is gone, and off the books (Order 738 Art. 35). Strand of the line.
 *
 * @param kind ASSET or LOT
 * @param value original value of the pieces in yuan
 * @param recipient who has it now, where anybody has
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record DisposalLineExecuted(
        String disposal,
        int line,
        String kind,
        String thing,
        String code,
        int pieces,
        BigDecimal value,
        @Nullable String recipient,
        String executedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements DisposalLineEntry, Proven {}
