package org.gongwucang.events.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 用房调剂申请: rooms are to go over to a unit. Starts the act.
 *
 * @param number gapless per receiving unit and year
 * @param occupier kind of the body that is to use them
 * @param area of all rooms, m²
 */
@Revision("1")
public record SpaceReallocationRequested(
        String reallocation,
        String number,
        String toUnit,
        String occupier,
        @Nullable String occupierName,
        String reason,
        List<ReallocatedRoom> rooms,
        BigDecimal area,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements SpaceReallocationEntry, Proven {}
