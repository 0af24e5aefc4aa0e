package org.gongwucang.events.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 车辆年检: the yearly test.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param validUntil last day on which the test counts; null where it was not passed
 * @param certificate number
 * @param fee yuan
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record VehicleInspected(
        VehicleRef about,
        String entry,
        boolean passed,
        @Nullable LocalDate validUntil,
        String certificate,
        BigDecimal fee,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
