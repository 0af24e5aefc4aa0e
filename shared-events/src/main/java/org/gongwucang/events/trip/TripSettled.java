package org.gongwucang.events.trip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 用车结算: what it cost beside fuel.
 *
 * @param vehicle identifier
 * @param tolls yuan
 * @param parking yuan
 * @param other yuan
 * @param settledBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record TripSettled(
        String trip,
        String vehicle,
        BigDecimal tolls,
        BigDecimal parking,
        BigDecimal other,
        String settledBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TripEntry, Proven {}
