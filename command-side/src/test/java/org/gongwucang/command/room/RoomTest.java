package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.codes;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.room.RoomHouse.codes;
import static org.gongwucang.command.room.RoomHouse.done;
import static org.gongwucang.command.room.RoomHouse.line;

import java.util.Arrays;
import java.util.List;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomRepurposed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How rooms are entered, given to units and taken back. */
@OpenHouse
class RoomTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void lines_are_entered_each_on_its_own_with_numbers_unique_in_the_building() {
        String building = house.building();

        assertThat(codes(rooms.register(
                        line(building, 1, "0101", RoomKind.OFFICE, "18.00"),
                        line(building, 1, "0101", RoomKind.OFFICE, "9.00"),
                        line(building, -1, "B101", RoomKind.EQUIPMENT, "40.5"))))
                .containsExactly("ROOM_NUMBER_TAKEN");
        assertThat(house.kinds(house.idOf(building)))
                .containsExactly("BuildingRegistered", "RoomNumberTaken", "RoomNumberTaken");
        assertThat(codes(rooms.register(line(house.building(), 1, "0101", RoomKind.OFFICE, "9"))))
                .isEmpty();
    }

    @Test
    void floors_and_numbers_have_a_form_and_the_building_is_known() {
        String building = house.building();

        assertThat(codes(rooms.register(line(building, 0, "0101", RoomKind.OFFICE, "18"))))
                .containsExactly("FLOOR_OUT_OF_RANGE");
        assertThat(codes(rooms.register(line(building, 201, "0101", RoomKind.OFFICE, "18"))))
                .containsExactly("FLOOR_OUT_OF_RANGE");
        assertThat(codes(rooms.register(line(building, -11, "0101", RoomKind.OFFICE, "18"))))
                .containsExactly("FLOOR_OUT_OF_RANGE");
        assertThat(codes(rooms.register(line(building, 200, "0101", RoomKind.OFFICE, "18"))))
                .isEmpty();
        assertThat(codes(rooms.register(line(building, 1, "01 01", RoomKind.OFFICE, "18"))))
                .containsExactly("CODE_MALFORMED");
        assertThat(codes(rooms.register(line("GWC-0", 1, "0101", RoomKind.OFFICE, "18"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void opening_rooms_are_closed_after_the_go_live() {
        assertThat(codes(rooms.opening(house.building(), RoomKind.OFFICE, null, null)))
                .containsExactly("OPENING_CLOSED");
    }

    @Test
    void rooms_go_to_a_unit_by_one_certificate_all_or_none() {
        String first = rooms.office("18");
        String second = rooms.office("9");
        String taken = rooms.allocated("12", house.other());

        RoomPayload refused = rooms.allocate(house.space(), house.unit(), first, second, taken);
        assertThat(codes(refused)).containsExactly("ROOM_ALLOCATED");
        assertThat(told(refused.userErrors(), "unit")).isEqualTo(house.other());
        assertThat(house.kinds(house.idOf(first))).containsExactly("RoomRegistered");

        done(rooms.allocate(house.space(), house.unit(), first, second));
        for (String room : List.of(first, second)) {
            assertThat(house.said(house.idOf(room), RoomAllocated.class))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.certificate()).isEqualTo("FP-" + house.unit() + "-2026-0001");
                        assertThat(entry.agreement()).isEqualTo("协1号");
                    });
        }
        String third = rooms.allocated("6");
        assertThat(house.said(house.idOf(third), RoomAllocated.class).get(0).certificate())
                .isEqualTo("FP-" + house.unit() + "-2026-0002");
    }

    @Test
    void an_act_names_each_room_once_and_at_least_one_and_a_unit_that_takes_new_use() {
        String room = rooms.office("18");

        assertThat(codes(rooms.allocate(house.space(), house.unit()))).containsExactly("ROOMS_OUT_OF_RANGE");
        String[] many = new String[201];
        Arrays.fill(many, room);
        assertThat(codes(rooms.allocate(house.space(), house.unit(), many))).containsExactly("ROOMS_OUT_OF_RANGE");
        assertThat(codes(rooms.allocate(house.space(), house.unit(), room, room)))
                .containsExactly("ROOM_TWICE");
        assertThat(codes(rooms.allocate(house.space(), "nobody", room))).containsExactly("UNIT_UNKNOWN");
        house.given(Units.stream(house.other()), new UnitDeactivated(house.other(), "撤并", BuildingHouse.DAY));
        assertThat(codes(rooms.allocate(house.space(), house.other(), room))).containsExactly("UNIT_INACTIVE");
        assertThat(codes(rooms.allocate(house.space(), house.unit(), house.building())))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void rooms_come_back_when_nobody_sits_in_them() {
        String first = rooms.allocated("18");
        String second = rooms.occupied("ann", "9");

        RoomPayload refused = rooms.reclaim(house.space(), first, second);
        assertThat(codes(refused)).containsExactly("ROOM_OCCUPIED");
        assertThat(told(refused.userErrors(), "persons")).isEqualTo("1");
        assertThat(house.said(house.idOf(first), RoomReclaimed.class)).isEmpty();

        done(rooms.vacate(house.space(), second));
        done(rooms.reclaim(house.space(), first, second));
        assertThat(codes(rooms.reclaim(house.space(), first))).containsExactly("ROOM_NOT_ALLOCATED");
    }

    @Test
    void what_was_given_in_one_act_is_taken_back_in_one() {
        String first = rooms.office("18");
        String second = rooms.office("9");
        done(rooms.allocate(house.space(), house.unit(), first, second));

        done(rooms.reverse(house.space(), second, house.eventOf(house.idOf(second), RoomAllocated.class)));

        assertThat(house.said(house.idOf(first), RoomEntryReversed.class)).hasSize(1);
        assertThat(codes(rooms.allocate(house.space(), house.other(), first, second)))
                .isEmpty();
    }

    @Test
    void a_vacant_room_becomes_one_of_another_kind() {
        String room = rooms.occupied("ann", "18");

        assertThat(codes(rooms.repurpose(room, RoomKind.SERVICE))).containsExactly("ROOM_OCCUPIED");
        done(rooms.vacate(house.space(), room));
        assertThat(codes(rooms.repurpose(room, RoomKind.OFFICE))).containsExactly("ROOM_KIND_UNCHANGED");
        done(rooms.repurpose(room, RoomKind.SERVICE));
        assertThat(house.said(house.idOf(room), RoomRepurposed.class))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.fromKind()).isEqualTo("OFFICE");
                    assertThat(entry.document()).isEqualTo("文5号");
                });
        assertThat(rooms.sits("ann", room, "18")).containsExactly("ROOM_NOT_OFFICE");
    }

    @Test
    void a_registration_that_is_taken_back_voids_the_code_and_frees_the_number() {
        String building = house.building();
        String room = rooms.room(building, "0101", RoomKind.OFFICE, "18");

        done(rooms.reverse(house.space(), room, house.eventOf(house.idOf(room), RoomRegistered.class)));

        assertThat(house.said("code:" + room, AssetCodeVoided.class)).hasSize(1);
        assertThat(rooms.room(building, "0101", RoomKind.OFFICE, "18")).isNotEqualTo(room);
        assertThat(codes(rooms.allocate(house.space(), house.unit(), room))).containsExactly("RECORD_VOID");
    }

    @Test
    void a_code_of_a_room_is_no_code_of_a_card() {
        String room = rooms.office("18");

        assertThat(rooms.codesOfCardCommand(room)).containsExactly("NOT_FOUND");
    }
}
