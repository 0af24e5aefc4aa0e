package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 购车取消: the unit gives it up before it was delivered.
 *
 * @param cancelledBy staff number
 */
@Revision("1")
public record VehiclePurchaseCancelled(
        String unit, String purchase, String cancelledBy, String reason, LocalDate occurredOn)
        implements FleetPurchaseEntry {}
