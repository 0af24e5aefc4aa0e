package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 房间转换用途: it is of another kind from now on.
 *
 * @param document by which that was approved
 */
@Revision("1")
public record RoomRepurposed(
        String room,
        String fromKind,
        String toKind,
        String document,
        String repurposedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RoomEntry, Proven {}
