package org.gongwucang.events.works;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 交付钥匙: the keys are there for the unit, which has to sign for them.
 *
 * @param toUnit that is to have the keys
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksKeysOffered(
        String order, String toUnit, String offeredBy, List<String> evidence, LocalDate occurredOn)
        implements WorksEntry, Proven {}
