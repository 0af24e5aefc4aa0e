package org.gongwucang.query.thing;

import java.math.BigDecimal;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/**
 * 登记物: something with an asset code, whatever it is.
 *
 * @param kind ASSET, LOT, VEHICLE, BUILDING or ROOM
 * @param state in the words of its own register
 * @param unitCode of the unit that has it; null of a room that nobody has
 * @param place where it is: location, plate, address, or building and room
 * @param value in yuan; null where none is known
 */
record RegisteredThing(
        Kind kind,
        String id,
        String code,
        String name,
        String state,
        @Nullable String unitCode,
        @Nullable String place,
        @Nullable BigDecimal value,
        At at) {

    /** 登记物种类. */
    enum Kind {
        ASSET,
        LOT,
        VEHICLE,
        BUILDING,
        ROOM
    }
}
