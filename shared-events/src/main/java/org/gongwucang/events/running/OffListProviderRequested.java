package org.gongwucang.events.running;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 定点外使用申请: a provider that is not designated is to be used once.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param kind INSURANCE, REPAIR or FUEL
 * @param provider code
 * @param requestedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record OffListProviderRequested(
        VehicleRef about,
        String entry,
        String kind,
        String provider,
        String name,
        String reason,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RunningEntry, Proven {}
