package org.gongwucang.events.room;

import org.gongwucang.events.Entry;

/** 房间: what can happen to a room. Stream: its id. */
public sealed interface RoomEntry extends Entry
        permits RoomRegistered,
                OpeningRoomRecorded,
                RoomAllocated,
                RoomReclaimed,
                RoomReallocated,
                RoomOccupied,
                RoomVacated,
                VacateDutySet,
                RoomRepurposed,
                RoomSplit,
                RoomMerged,
                RoomClosed,
                RoomEntryReversed {

    /** Identifier of the room. */
    String room();
}
