package org.gongwucang.events.building;

import org.gongwucang.events.Entry;

/** 房屋: what can happen to a building. Stream: its id. */
public sealed interface BuildingEntry extends Entry
        permits BuildingRegistered,
                OpeningBuildingRecorded,
                TitleApplied,
                TitleRegistered,
                TitleTransferred,
                BuildingDemolished,
                RoomNumberEntry,
                BuildingEntryReversed {

    /** Identifier of the building. */
    String building();
}
