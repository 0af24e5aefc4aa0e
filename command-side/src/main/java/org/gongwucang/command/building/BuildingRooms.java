package org.gongwucang.command.building;

import java.time.LocalDate;
import java.util.Collection;

/** 房屋所属房间: what becomes of the rooms when their building is handed over or demolished. */
public interface BuildingRooms {

    /**
     * Ends every room, in the same unit of work.
     *
     * @param rooms identifiers
     * @param cause TRANSFERRED or DEMOLISHED
     * @throws org.gongwucang.command.kernel.Refused BUILDING_IN_USE where a unit or a person still has one of them
     */
    void close(Building building, Collection<String> rooms, String cause, LocalDate day);
}
