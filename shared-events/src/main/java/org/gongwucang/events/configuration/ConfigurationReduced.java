package org.gongwucang.events.configuration;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 配置核减: the unit has it no more. Strand of the line.
 *
 * @param source TRANSFER, INTAKE or DISPOSAL: what the origin is
 * @param origin identifier of the order, batch or case
 * @param way RETURNED, LOST, SURRENDERED or DISPOSED
 */
@Revision("1")
public record ConfigurationReduced(
        String unit,
        String source,
        String origin,
        int line,
        ClassRef assetClass,
        int pieces,
        String way,
        LocalDate occurredOn)
        implements ConfigurationHoldingEntry {}
