package org.gongwucang.events.building;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 房号停用: the room was split, merged or is no more; the number is free. */
@Revision("1")
public record RoomNumberGivenUp(String building, String number, String room, LocalDate occurredOn)
        implements RoomNumberEntry {}
