package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.BuildingRooms;
import org.gongwucang.events.room.RoomClosed;
import org.springframework.stereotype.Component;

/** 房间终止: rooms go with their building, where neither a unit nor a person has one of them. */
@Component
class RoomClosures implements BuildingRooms {

    private final Rooms rooms;

    RoomClosures(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void close(Building building, Collection<String> ids, String cause, LocalDate day) {
        List<String> used = new ArrayList<>();
        TreeSet<String> inOrder = new TreeSet<>(ids);
        inOrder.forEach(id -> rooms.load(id).execute(room -> {
            if (room.state().allocation() != null || !room.state().occupants().isEmpty()) {
                used.add(room.code());
            }
        }));
        require(
                used.isEmpty(),
                "BUILDING_IN_USE",
                "building",
                building.code(),
                "count",
                used.size(),
                "rooms",
                String.join(", ", used));
        inOrder.forEach(id -> rooms.load(id).execute(room -> room.say(new RoomClosed(id, building.id(), cause, day))));
    }
}
