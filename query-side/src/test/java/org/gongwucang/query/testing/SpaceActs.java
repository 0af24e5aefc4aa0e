package org.gongwucang.query.testing;

import org.gongwucang.events.Entry;
import org.gongwucang.events.building.RoomNumberGivenUp;
import org.gongwucang.events.building.RoomNumberTaken;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;

/** 用房跨流事项: a room comes and goes with its number, and persons come and go with what is said of their room. */
final class SpaceActs {

    private SpaceActs() {}

    static String across(Entry entry) {
        return ofRooms(entry) + ofSeats(entry) + ofRequests(entry);
    }

    private static String ofRooms(Entry entry) {
        if (entry instanceof RoomRegistered e) {
            return "opened " + e.room();
        } else if (entry instanceof OpeningRoomRecorded e) {
            return "opened " + e.room();
        } else if (entry instanceof RoomNumberTaken e) {
            return "opened " + e.room();
        } else if (entry instanceof RoomSplit e) {
            return "ended " + e.room();
        } else if (entry instanceof RoomMerged e) {
            return "ended " + e.room();
        } else if (entry instanceof RoomClosed e) {
            return "ended " + e.room();
        }
        return entry instanceof RoomNumberGivenUp e ? "ended " + e.room() : "";
    }

    private static String ofSeats(Entry entry) {
        if (entry instanceof RoomOccupied e) {
            return seats(e.room(), e);
        } else if (entry instanceof RoomVacated e) {
            return seats(e.room(), e);
        } else if (entry instanceof OfficeTaken e) {
            return seats(e.room(), e);
        } else if (entry instanceof OfficeLeft e) {
            return seats(e.room(), e);
        } else if (entry instanceof VacateDutySet e) {
            return "duty " + e.room() + " " + e.staff();
        }
        return entry instanceof SecondOfficeEnded e ? "duty " + e.room() + " " + e.staff() : "";
    }

    private static String seats(String room, Entry entry) {
        return "seats " + room + " " + entry.occurredOn();
    }

    private static String ofRequests(Entry entry) {
        if (entry instanceof SecondOfficeApproved e) {
            return "permitted " + e.request();
        } else if (entry instanceof SecondOfficePermitted e) {
            return "permitted " + e.request();
        } else if (entry instanceof SpaceReallocated e) {
            return "moved " + e.reallocation();
        } else if (entry instanceof RoomReallocated e) {
            return "moved " + e.reallocation();
        } else if (entry instanceof LeaseSigned e) {
            return "signed " + e.lease();
        }
        return entry instanceof LeaseRenewed e ? "signed " + e.renewal() : "";
    }
}
