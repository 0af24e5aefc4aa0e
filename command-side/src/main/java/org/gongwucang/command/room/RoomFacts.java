package org.gongwucang.command.room;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.room.RoomState.Allocation;
import org.gongwucang.events.room.Occupant;
import org.jspecify.annotations.Nullable;

/**
 * 房间情况: what a guard of another capability may know of a room, as of now.
 *
 * @param id identifier
 * @param code asset code
 * @param kind name of a {@link RoomKind}
 * @param usableArea m²
 * @param unit that it is allocated to; null where to none
 * @param occupier name of an {@link OccupierKind}; null where it is not allocated
 * @param occupants with rank and share
 * @param ended whether it was split, merged, or went with its building
 */
public record RoomFacts(
        String id,
        String code,
        String building,
        String buildingCode,
        int floor,
        String number,
        String kind,
        BigDecimal usableArea,
        @Nullable String unit,
        @Nullable String occupier,
        List<Occupant> occupants,
        boolean ended) {

    static RoomFacts of(String id, RoomState state) {
        Allocation has = state.allocation();
        return new RoomFacts(
                id,
                state.code(),
                state.building(),
                state.buildingCode(),
                state.floor(),
                state.number(),
                state.kind(),
                state.area(),
                has == null ? null : has.unit(),
                has == null ? null : has.occupier(),
                state.occupants(),
                state.end() != null);
    }

    /** Whether nobody sits in it. */
    public boolean isVacant() {
        return occupants.isEmpty();
    }
}
