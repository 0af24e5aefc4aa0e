package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** 房间分隔: it is several rooms now, whose areas add up to its own; it ends. */
@Revision("1")
public record RoomSplit(String room, List<RoomPart> into, String splitBy, LocalDate occurredOn) implements RoomEntry {}
