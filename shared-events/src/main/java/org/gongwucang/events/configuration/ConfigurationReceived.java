package org.gongwucang.events.configuration;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 配置到位: the unit signed for what an order gave it. Strand of the line.
 *
 * @param origin identifier of the order
 * @param claimed pieces of it that counted already; none where the order was approved before anything was stated of the unit
 */
@Revision("1")
public record ConfigurationReceived(
        String unit, String origin, int line, ClassRef assetClass, int pieces, int claimed, LocalDate occurredOn)
        implements ConfigurationHoldingEntry {}
