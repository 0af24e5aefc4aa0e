package org.gongwucang.events.room;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 房间终止: its building was handed over or demolished.
 *
 * @param cause TRANSFERRED or DEMOLISHED
 */
@Revision("1")
public record RoomClosed(String room, String building, String cause, LocalDate occurredOn) implements RoomEntry {}
