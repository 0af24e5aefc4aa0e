package org.gongwucang.events.room;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 期初房间: a room that was there before the house opened its books, with whoever had it and sat in it.
 *
 * @param usableArea m²
 * @param unit that it is allocated to; null where to none
 * @param occupier kind of the body that uses it
 * @param occupierName where that is not the unit itself
 * @param agreement number of the use agreement
 * @param certificate number of the old allocation certificate
 * @param occupants whose shares add up to the usable area, or none
 * @param value original value in yuan, where the old books give one
 */
@Revision("1")
public record OpeningRoomRecorded(
        String room,
        String code,
        String building,
        String buildingCode,
        int floor,
        String number,
        String kind,
        BigDecimal usableArea,
        @Nullable String unit,
        @Nullable String occupier,
        @Nullable String occupierName,
        @Nullable String agreement,
        @Nullable String certificate,
        List<Occupant> occupants,
        @Nullable BigDecimal value,
        LocalDate occurredOn)
        implements RoomEntry {}
