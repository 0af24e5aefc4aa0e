package org.gongwucang.events.room;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 房间登记: a room of a building. Starts its book.
 *
 * @param code asset code
 * @param buildingCode asset code of the building
 * @param number unique within the building while the room stands
 * @param kind OFFICE, SERVICE, EQUIPMENT or ANNEX
 * @param usableArea m²
 * @param source REGISTERED, SPLIT or MERGED
 * @param origins codes of the rooms that it was made of
 */
@Revision("1")
public record RoomRegistered(
        String room,
        String code,
        String building,
        String buildingCode,
        int floor,
        String number,
        String kind,
        BigDecimal usableArea,
        String source,
        List<String> origins,
        LocalDate occurredOn)
        implements RoomEntry {}
