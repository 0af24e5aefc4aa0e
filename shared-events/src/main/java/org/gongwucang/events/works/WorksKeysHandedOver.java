package org.gongwucang.events.works;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 钥匙签收: the unit has signed for the keys.
 *
 * @param toUnit that is to have the keys
 * @param receivedBy staff number of who signed for the unit
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksKeysHandedOver(
        String order, String toUnit, String receivedBy, List<String> evidence, LocalDate occurredOn)
        implements WorksEntry, Proven {}
