package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.room.RoomReallocated;
import org.springframework.stereotype.Component;

/** 可调剂房间: what an act of reallocation asks and says of rooms, in its unit of work. */
@Component
public class MovableRooms {

    private final Rooms rooms;
    private final Buildings buildings;
    private final PremisesRules rules;

    MovableRooms(Rooms rooms, Buildings buildings, PremisesRules rules) {
        this.rules = rules;
        this.rooms = rooms;
        this.buildings = buildings;
    }

    /**
     * The room as it is now, where it can go over to the unit on the day.
     *
     * @throws org.gongwucang.command.kernel.Refused ROOM_ENDED, ROOM_OCCUPIED, ROOM_ALLOCATED where it is that unit's already,
     *     BUILDING_GONE, DATE_BEFORE_LAST_ENTRY
     */
    public RoomFacts movable(String id, String toUnit, Caller by, LocalDate day) {
        return rooms.load(id).invoke(room -> {
            requireKnown(room, by);
            room.requireStands();
            room.requireVacant();
            RoomFacts facts = room.facts();
            require(!toUnit.equals(facts.unit()), "ROOM_ALLOCATED", "code", room.code(), "unit", toUnit);
            room.requireInOrder(day);
            buildings.load(facts.building()).execute(Building::requireInUse);
            return facts;
        });
    }

    /** Whoever is bound to a unit asks for what nobody has, or what is the unit's own to shift. */
    private void requireKnown(Room room, Caller by) {
        RoomFacts facts = room.facts();
        if (facts.unit() != null) {
            rules.requireReach(facts.unit(), by, facts.code());
        }
    }

    public void move(RoomReallocated moved) {
        rooms.load(moved.room()).execute(room -> room.say(moved));
    }
}
