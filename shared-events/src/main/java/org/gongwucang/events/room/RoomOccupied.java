package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 房间使用: these persons sit in the room from now on, and nobody else; their shares add up to its usable area.
 *
 * @param left staff numbers of those who sat in it before and do not any more
 */
@Revision("1")
public record RoomOccupied(
        String room, String unit, List<Occupant> occupants, List<String> left, String assignedBy, LocalDate occurredOn)
        implements RoomEntry {}
