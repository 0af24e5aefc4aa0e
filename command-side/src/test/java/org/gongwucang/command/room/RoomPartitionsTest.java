package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.room.RoomHouse.codes;
import static org.gongwucang.command.room.RoomHouse.done;

import java.util.List;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomSplit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms are split and merged without a square metre being lost. */
@OpenHouse
class RoomPartitionsTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void the_parts_add_up_and_keep_the_unit_and_the_certificate() {
        String room = rooms.allocated("36.50");

        assertThat(codes(rooms.split(room, "0101", "18.00", "0101A", "18.49"))).containsExactly("PARTS_NOT_WHOLE");
        assertThat(codes(rooms.split(room, "0101", "36.50"))).containsExactly("PARTS_OUT_OF_RANGE");
        done(rooms.split(room, "0101", "18.00", "0101A", "18.50"));

        RoomSplit split = house.said(house.idOf(room), RoomSplit.class).get(0);
        assertThat(split.into()).hasSize(2);
        String part = split.into().get(0).room();
        RoomRegistered opened = house.said(part, RoomRegistered.class).get(0);
        assertThat(opened.source()).isEqualTo("SPLIT");
        assertThat(opened.origins()).containsExactly(room);
        assertThat(opened.number()).isEqualTo("0101");
        RoomAllocated before = house.said(house.idOf(room), RoomAllocated.class).get(0);
        RoomAllocated after = house.said(part, RoomAllocated.class).get(0);
        assertThat(after.unit()).isEqualTo(house.unit());
        assertThat(after.certificate()).isEqualTo(before.certificate());
        RoomPayload ended = rooms.allocate(house.space(), house.unit(), room);
        assertThat(codes(ended)).containsExactly("ROOM_ENDED");
        assertThat(told(ended.userErrors(), "end")).isEqualTo("SPLIT");
    }

    @Test
    void nobody_may_sit_in_what_is_split() {
        String room = rooms.occupied("ann", "18");

        assertThat(codes(rooms.split(room, "0101", "9", "0102", "9"))).containsExactly("ROOM_OCCUPIED");
        done(rooms.vacate(house.space(), room));
        done(rooms.split(room, "0101", "9", "0102", "9"));
    }

    @Test
    void a_split_goes_back_as_a_whole() {
        String room = rooms.allocated("18");
        done(rooms.split(room, "0101", "9", "0102", "9"));
        String part = house.said(house.idOf(room), RoomSplit.class)
                .get(0)
                .into()
                .get(1)
                .code();

        done(rooms.reverse(house.space(), room, house.eventOf(house.idOf(room), RoomSplit.class)));

        assertThat(house.said("code:" + part, AssetCodeVoided.class)).hasSize(1);
        assertThat(rooms.sits("ann", room, "18")).isEmpty();
    }

    @Test
    void rooms_of_one_floor_kind_and_unit_become_one() {
        String building = house.building();
        String one = rooms.room(building, "0101", RoomKind.OFFICE, "9.25");
        String two = rooms.room(building, "0102", RoomKind.OFFICE, "9.50");
        String service = rooms.room(building, "0103", RoomKind.SERVICE, "9");
        String elsewhere = rooms.office("9");

        assertThat(codes(rooms.merge("0101", one, service))).containsExactly("ROOMS_NOT_ALIKE");
        assertThat(codes(rooms.merge("0101", one, elsewhere))).containsExactly("ROOMS_NOT_ALIKE");
        assertThat(codes(rooms.merge("0101", one))).containsExactly("PARTS_OUT_OF_RANGE");
        rooms.allocates(house.unit(), one);
        assertThat(codes(rooms.merge("0101", one, two))).containsExactly("ROOMS_NOT_ALIKE");
        rooms.allocates(house.unit(), two);
        RoomPayload merged = done(rooms.merge("0101", one, two));

        String id = String.valueOf(merged.room());
        assertThat(house.said(id, RoomRegistered.class)).singleElement().satisfies(opened -> {
            assertThat(opened.usableArea()).isEqualTo("18.75");
            assertThat(opened.origins()).containsExactlyInAnyOrder(one, two);
            assertThat(opened.source()).isEqualTo("MERGED");
        });
        assertThat(house.said(house.idOf(one), RoomMerged.class)).hasSize(1);

        done(rooms.reverse(house.space(), two, house.eventOf(house.idOf(two), RoomMerged.class)));
        assertThat(List.of(rooms.sits("ann", one, "9.25"), rooms.sits("bob", two, "9.50")))
                .containsOnly(List.of());
        assertThat(codes(rooms.allocate(house.space(), house.unit(), String.valueOf(merged.code()))))
                .containsExactly("RECORD_VOID");
    }
}
