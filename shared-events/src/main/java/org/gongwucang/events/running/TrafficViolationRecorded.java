package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 违章登记: a rule of the road was broken.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param driver staff number
 * @param fine yuan
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record TrafficViolationRecorded(
        VehicleRef about,
        String entry,
        String place,
        String text,
        @Nullable String driver,
        BigDecimal fine,
        int points,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
