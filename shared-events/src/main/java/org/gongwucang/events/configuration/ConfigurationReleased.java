package org.gongwucang.events.configuration;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 配置释放: what was approved does not come, or came before the first statement, which counted it. Strand of the line.
 *
 * @param origin identifier of the order
 * @param way RELEASED before it was issued, REFUSED at the receipt, or COUNTED
 */
@Revision("1")
public record ConfigurationReleased(
        String unit, String origin, int line, ClassRef assetClass, int pieces, String way, LocalDate occurredOn)
        implements ConfigurationHoldingEntry {}
