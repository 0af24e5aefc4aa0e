package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 责任认定: who answers for a damage or a loss, and with how much. Strand of the line.
 *
 * @param cause DAMAGE or LOSS
 * @param amount to be paid, in yuan
 * @param treasuryReceipt number of the paper by which it was paid to the treasury
 * @param waiver number of the paper by which nothing has to be paid
 * @param judgedBy staff number of the approver
 */
@Revision("1")
public record TransferResponsibilityDecided(
        String order,
        int line,
        String cause,
        int pieces,
        BigDecimal amount,
        @Nullable String treasuryReceipt,
        @Nullable String waiver,
        String reason,
        String judgedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferLineEntry, Proven {}
