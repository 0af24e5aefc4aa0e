package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 房间收回: the unit has it no more; the certificate is void.
 *
 * @param nextRoom another room of the same act; the last names the first
 */
@Revision("1")
public record RoomReclaimed(
        String room,
        String unit,
        @Nullable String nextRoom,
        String reason,
        String reclaimedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RoomEntry, Proven {}
