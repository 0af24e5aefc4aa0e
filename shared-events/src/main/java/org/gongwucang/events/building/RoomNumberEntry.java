package org.gongwucang.events.building;

/** 房号: which room bears a number of the building; each number is a strand of its own. */
public sealed interface RoomNumberEntry extends BuildingEntry permits RoomNumberTaken, RoomNumberGivenUp {

    /** Number of the room, unique within the building. */
    String number();
}
