package org.gongwucang.events.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 购车批准: it may be bought; until it is delivered it counts as pending.
 *
 * @param approvedBy staff number
 * @param held vehicles of the unit before, of all categories
 * @param pending approved and not delivered before, of all categories
 * @param establishment of the category
 * @param total establishment of all categories
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record VehiclePurchaseApproved(
        String unit,
        String purchase,
        String number,
        String category,
        BigDecimal price,
        String approvedBy,
        int held,
        int pending,
        int establishment,
        int total,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements FleetPurchaseEntry, Decided, Proven {}
