package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 房间分配: a unit has the use of the room, by agreement and certificate.
 *
 * @param occupier kind of the body that uses it: ORGAN, INSTITUTION, ENTERPRISE or ASSOCIATION
 * @param occupierName where that is not the unit itself
 * @param certificate allocation certificate, its number taken in this act
 * @param nextRoom another room of the same act; the last names the first
 */
@Revision("1")
public record RoomAllocated(
        String room,
        String unit,
        String occupier,
        @Nullable String occupierName,
        @Nullable String agreement,
        @Nullable String certificate,
        @Nullable String nextRoom,
        String allocatedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RoomEntry, Proven {}
