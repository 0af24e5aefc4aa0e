package org.gongwucang.events.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 租赁合同签订.
 *
 * @param contract its number, as the parties have it
 * @param lessor who lets
 * @param from first day
 * @param to last day
 * @param yearlyRent yuan a year
 * @param noticeDays days of notice before it may end early
 * @param signedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LeaseSigned(
        String lease,
        String contract,
        String lessor,
        LocalDate from,
        LocalDate to,
        BigDecimal yearlyRent,
        int noticeDays,
        String signedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements LeaseEntry, Proven {}
