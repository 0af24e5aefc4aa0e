package org.gongwucang.events.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 用房调剂: approved, and every room has gone over in this act.
 *
 * @param rooms as they went over, with the unit that had each
 * @param area of all rooms, m²
 * @param certificate allocation certificate, its number taken in this act
 */
@Revision("1")
public record SpaceReallocated(
        String reallocation,
        String number,
        String toUnit,
        List<ReallocatedRoom> rooms,
        BigDecimal area,
        @Nullable String agreement,
        String certificate,
        String approvedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements SpaceReallocationEntry, Proven {}
