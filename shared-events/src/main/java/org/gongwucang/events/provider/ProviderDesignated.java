package org.gongwucang.events.provider;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 定点确定: a provider was chosen by tender for a time. Strand of the designation.
 *
 * @param kind INSURANCE, REPAIR or FUEL
 * @param provider code by which entries name it
 * @param from first day
 * @param to last day
 * @param tender reference of the tender
 * @param designatedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record ProviderDesignated(
        String kind,
        String designation,
        String provider,
        String name,
        LocalDate from,
        LocalDate to,
        String tender,
        String designatedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements ProviderEntry, Proven {}
