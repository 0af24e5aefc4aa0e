package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.room.RoomHouse.codes;
import static org.gongwucang.command.room.RoomHouse.done;
import static org.gongwucang.command.room.VacateCause.TRANSFER;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomEntry;
import org.gongwucang.events.room.RoomReallocated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is entered about a room goes back, by whoever entered it; what an act or the building did goes with that. */
@OpenHouse
class ReverseRoomEntryTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String building = house.building();
        String used = rooms.room(building, "0101", RoomKind.SERVICE, "18");
        done(rooms.repurpose(used, RoomKind.OFFICE));
        rooms.allocates(house.unit(), used);
        done(rooms.assign(house.handler(), used, rooms.seat("ann", "18")));
        done(rooms.duty(used, "ann", TRANSFER, DAY, null));
        done(rooms.vacate(house.handler(), used));
        rooms.reclaims(used);
        String split = rooms.room(building, "0201", RoomKind.OFFICE, "18");
        done(rooms.split(split, "0202", "9", "0203", "9"));
        String merged = rooms.room(building, "0301", RoomKind.OFFICE, "9");
        done(rooms.merge("0303", merged, rooms.room(building, "0302", RoomKind.OFFICE, "9")));
        List<String> ids =
                List.of(used, split, merged).stream().map(house::idOf).toList();

        ids.forEach(room -> taking.all(ReversibleKind.ROOM, room));

        assertThat(taking.kinds(ids.toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(
                        kindsOf(RoomEntry.class, OpeningRoomRecorded.class, RoomReallocated.class, RoomClosed.class));
        assertThat(codes(rooms.allocate(house.space(), house.unit(), used))).containsExactly("RECORD_VOID");
    }

    @Test
    void what_was_there_before_the_go_live_was_confirmed_and_stays() {
        String code = "R" + house.next();
        String id = "room-" + code;
        house.given(
                id,
                new OpeningRoomRecorded(
                        id,
                        code,
                        "b",
                        "B",
                        1,
                        "0101",
                        "OFFICE",
                        BigDecimal.TEN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        DAY));
        house.given("code:" + code, new AssetCodeClaimed(code, id, "ROOM", DAY));

        assertThat(codes(rooms.reverse(house.migrator(), code, house.eventOf(id, OpeningRoomRecorded.class))))
                .containsExactly("OPENING_CLOSED");
    }
}
