package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 购车驳回: it is not to be bought.
 *
 * @param rejectedBy staff number
 */
@Revision("1")
public record VehiclePurchaseRejected(
        String unit, String purchase, String rejectedBy, String reason, LocalDate occurredOn)
        implements FleetPurchaseEntry {}
