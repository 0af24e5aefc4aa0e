package org.gongwucang.events.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 租用申请: a unit asks to rent, or to go on renting. Starts the lease.
 *
 * @param number of the lease, gapless per unit and year
 * @param unit that rents
 * @param place what is rented, in words
 * @param area usable area, m²
 * @param yearlyRent yuan a year
 * @param from first day
 * @param to last day
 * @param renews identifier of the lease that this one goes on with; null where it is a new one
 * @param requestedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LeaseRequested(
        String lease,
        String number,
        String unit,
        String place,
        BigDecimal area,
        BigDecimal yearlyRent,
        LocalDate from,
        LocalDate to,
        @Nullable String renews,
        String requestedBy,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements LeaseEntry, Proven {}
