package org.gongwucang.events.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 购车申请: the unit asks for a vehicle. Starts the purchase.
 *
 * @param number gapless per unit and year
 * @param ground ORDINARY, BY_NEED, SPECIAL_CIRCUMSTANCES or LARGE_COACH: which cap it is held against
 * @param displacement in litres; null where there is no such engine
 * @param price without purchase tax, in yuan
 * @param requestedBy staff number
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehiclePurchaseRequested(
        String unit,
        String purchase,
        String number,
        String category,
        String ground,
        boolean newEnergy,
        boolean saloon,
        boolean domestic,
        @Nullable BigDecimal displacement,
        BigDecimal price,
        String reason,
        String requestedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements FleetPurchaseEntry, Decided, Proven {}
