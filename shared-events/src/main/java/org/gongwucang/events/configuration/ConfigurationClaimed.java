package org.gongwucang.events.configuration;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 配置占用: an order for the unit was approved, and counts from now on. Strand of the line.
 *
 * @param origin identifier of the order
 * @param number of the order
 */
@Revision("1")
public record ConfigurationClaimed(
        String unit, String origin, int line, String number, ClassRef assetClass, int pieces, LocalDate occurredOn)
        implements ConfigurationHoldingEntry {}
