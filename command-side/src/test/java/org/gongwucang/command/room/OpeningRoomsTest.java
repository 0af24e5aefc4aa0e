package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.codes;
import static org.gongwucang.command.room.RoomHouse.codes;

import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms as they were before the go-live: with their units and persons, and with what is wrong about them. */
@CommandHouse
class OpeningRoomsTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void settles() {
        house.settles();
    }

    private String building() {
        return String.valueOf(house.opening(null, null, null).lines().get(0).code());
    }

    @Test
    void are_recorded_with_whoever_has_them_and_sits_in_them() {
        LinesPayload payload = rooms.opening(
                building(), RoomKind.OFFICE, house.unit(), "旧证1", rooms.seat("ann", "9"), rooms.seat("bob", "9"));

        assertThat(codes(payload)).isEmpty();
        String id = String.valueOf(payload.lines().get(0).id());
        assertThat(house.said(id, OpeningRoomRecorded.class)).singleElement().satisfies(entry -> {
            assertThat(entry.unit()).isEqualTo(house.unit());
            assertThat(entry.certificate()).isEqualTo("旧证1");
            assertThat(entry.occupants()).hasSize(2);
        });
        assertThat(house.said("office:" + house.staff("ann"), OfficeTaken.class))
                .hasSize(1);
    }

    @Test
    void two_offices_of_one_person_are_recorded_as_they_are_found() {
        assertThat(codes(rooms.opening(building(), RoomKind.OFFICE, house.unit(), null, rooms.seat("ann", "18"))))
                .isEmpty();
        assertThat(codes(rooms.opening(building(), RoomKind.OFFICE, house.unit(), null, rooms.seat("ann", "18"))))
                .isEmpty();
        assertThat(house.said("office:" + house.staff("ann"), OfficeTaken.class))
                .hasSize(2);
    }

    @Test
    void the_shares_add_up_and_somebody_has_a_room_that_is_sat_in() {
        assertThat(codes(rooms.opening(building(), RoomKind.OFFICE, house.unit(), null, rooms.seat("ann", "17.99"))))
                .containsExactly("SHARES_NOT_WHOLE");
        assertThat(codes(rooms.opening(building(), RoomKind.OFFICE, null, null, rooms.seat("ann", "18"))))
                .containsExactly("ROOM_NOT_ALLOCATED");
        assertThat(codes(rooms.opening(building(), RoomKind.OFFICE, null, "旧证1")))
                .containsExactly("ROOM_NOT_ALLOCATED");
        assertThat(codes(rooms.opening(building(), RoomKind.SERVICE, house.unit(), null, rooms.seat("ann", "18"))))
                .containsExactly("ROOM_NOT_OFFICE");
        assertThat(codes(rooms.opening(building(), RoomKind.SERVICE, null, null)))
                .isEmpty();
    }

    @Test
    void are_taken_back_by_whoever_recorded_them_with_the_offices_of_the_persons() {
        LinesPayload payload = rooms.opening(building(), RoomKind.OFFICE, house.unit(), null, rooms.seat("cai", "18"));
        String id = String.valueOf(payload.lines().get(0).id());

        taking.all(ReversibleKind.ROOM, id);

        assertThat(taking.kinds(id, "office:" + house.staff("cai")))
                .containsExactlyInAnyOrder(OpeningRoomRecorded.class, OfficeTaken.class);
    }

    @Test
    void nothing_else_is_done_with_them_before_the_opening_is_confirmed() {
        String room = String.valueOf(rooms.opening(building(), RoomKind.OFFICE, house.unit(), null)
                .lines()
                .get(0)
                .code());

        assertThat(rooms.sits("ann", room, "18")).containsExactly("HOUSE_NOT_OPEN");
        assertThat(codes(rooms.allocate(house.space(), house.unit(), room))).containsExactly("HOUSE_NOT_OPEN");
    }
}
