package org.gongwucang.events.building;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 房号启用: a room bears the number from now on. */
@Revision("1")
public record RoomNumberTaken(String building, String number, String room, String code, LocalDate occurredOn)
        implements RoomNumberEntry {}
