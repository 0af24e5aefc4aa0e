package org.gongwucang.events.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 维修申请: a unit asks for a repair, or for a turn-key refurbishment. Starts the order.
 *
 * @param number of the order, gapless per unit and year
 * @param unit for which it is done
 * @param kind REPAIR or REFURBISHMENT
 * @param place where, in words
 * @param building its asset code, where it is one of the register
 * @param estimate of the unit, in yuan
 * @param requestedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksRequested(
        String order,
        String number,
        String unit,
        String kind,
        String place,
        @Nullable String building,
        String description,
        BigDecimal estimate,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements WorksEntry, Proven {}
