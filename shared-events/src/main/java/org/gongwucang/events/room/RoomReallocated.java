package org.gongwucang.events.room;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 房间调剂: by an approved act the room goes over to another unit.
 *
 * @param number of the act
 * @param fromUnit that had it; null where none had
 */
@Revision("1")
public record RoomReallocated(
        String room,
        String reallocation,
        String number,
        @Nullable String fromUnit,
        String toUnit,
        String occupier,
        @Nullable String occupierName,
        @Nullable String agreement,
        String certificate,
        LocalDate occurredOn)
        implements RoomEntry {}
