package org.gongwucang.events.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 期初租赁: a contract that ran before this program. Starts the lease.
 *
 * @param number of the lease, gapless per unit and year
 * @param unit that rents
 * @param place what is rented, in words
 * @param area usable area, m²
 * @param yearlyRent yuan a year
 * @param contract its number, as the parties have it
 * @param lessor who lets
 * @param from first day
 * @param to last day
 * @param noticeDays days of notice before it may end early
 * @param book that it came from; null by hand
 * @param row of the book, 0 by hand
 */
@Revision("1")
public record OpeningLeaseRecorded(
        String lease,
        String number,
        String unit,
        String place,
        BigDecimal area,
        BigDecimal yearlyRent,
        String contract,
        String lessor,
        LocalDate from,
        LocalDate to,
        int noticeDays,
        @Nullable String book,
        int row,
        LocalDate occurredOn)
        implements LeaseEntry {}
