package org.gongwucang.events.room;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 房间合并: with others it is one room now; it ends.
 *
 * @param into identifier of that
 */
@Revision("1")
public record RoomMerged(String room, String into, String intoCode, String mergedBy, LocalDate occurredOn)
        implements RoomEntry {}
