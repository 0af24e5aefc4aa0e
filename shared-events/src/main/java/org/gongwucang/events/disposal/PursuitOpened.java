package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 账销案存: the claim is off the books and stays on file; entered in the act of the execution. Strand of the pursuit.
 *
 * @param claim yuan
 */
@Revision("1")
public record PursuitOpened(
        String disposal,
        int line,
        String number,
        String unit,
        String code,
        String name,
        String debtor,
        BigDecimal claim,
        LocalDate occurredOn)
        implements PursuitEntry {}
