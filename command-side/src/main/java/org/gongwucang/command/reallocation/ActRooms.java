package org.gongwucang.command.reallocation;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.room.MovableRooms;
import org.gongwucang.command.room.RoomFacts;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.room.RoomReallocated;
import org.springframework.stereotype.Component;

/** 调剂房间: the rooms of an act: which can go over, whether they are still whose they were, and how large they are together. */
@Component
class ActRooms {

    private final MovableRooms rooms;

    ActRooms(MovableRooms rooms) {
        this.rooms = rooms;
    }

    /** A room that is not theirs is told of by the same bytes as none. */
    private static void requireKnown(Refused refusal, Caller by) {
        if (by.isBoundToUnit() && refusal.rejection().code().equals("NOT_FOUND")) {
            throw refusal;
        }
    }

    /** In the order of their identifiers: two acts cannot wait for each other. */
    List<ReallocatedRoom> movable(List<String> ids, String toUnit, Caller by, LocalDate day) {
        List<ReallocatedRoom> moving = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (String id : ids) {
            try {
                RoomFacts room = rooms.movable(id, toUnit, by, day);
                moving.add(new ReallocatedRoom(id, room.code(), room.unit(), room.usableArea()));
            } catch (Refused refusal) {
                requireKnown(refusal, by);
                obstacles.add(told(refusal));
            }
        }
        require(
                obstacles.isEmpty(),
                "SPACE_REALLOCATION_UNAVAILABLE",
                "count",
                obstacles.size(),
                "rooms",
                String.join("; ", obstacles));
        return moving;
    }

    private static String told(Refused refusal) {
        String values = refusal.rejection().params().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
        return refusal.rejection().code() + " (" + values + ")";
    }

    static BigDecimal area(List<ReallocatedRoom> rooms) {
        return rooms.stream().map(ReallocatedRoom::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Approved is what was asked for: a room that went to another unit meanwhile is asked for anew. */
    static void requireUnmoved(SpaceReallocationState state, List<ReallocatedRoom> moving) {
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < moving.size(); i++) {
            if (!Objects.equals(moving.get(i).fromUnit(), state.rooms().get(i).fromUnit())) {
                moved.add(moving.get(i).code());
            }
        }
        require(
                moved.isEmpty(),
                "SPACE_REALLOCATION_ROOM_MOVED",
                "number",
                state.number(),
                "rooms",
                String.join(", ", moved));
    }

    void move(RoomReallocated moved) {
        rooms.move(moved);
    }
}
