package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.room.RoomHouse.codes;
import static org.gongwucang.command.room.RoomHouse.done;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.room.RoomInputs.RoomOccupantInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.office.OfficeEntryReversed;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomVacated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits where: shares add up, and everybody has one office. */
@OpenHouse
class OccupationTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private String officeOf(String name) {
        return "office:" + house.staff(name);
    }

    @Test
    void the_shares_of_all_add_up_to_the_usable_area_to_the_last_decimal() {
        String room = rooms.allocated("18.25");

        RoomPayload less = rooms.assign(house.space(), room, rooms.seat("ann", "9.25"), rooms.seat("bob", "8.99"));
        assertThat(codes(less)).containsExactly("SHARES_NOT_WHOLE");
        assertThat(told(less.userErrors(), "shares")).isEqualTo("18.24");
        assertThat(codes(rooms.assign(house.space(), room, rooms.seat("ann", "9.25"), rooms.seat("bob", "9.01"))))
                .containsExactly("SHARES_NOT_WHOLE");
        done(rooms.assign(house.space(), room, rooms.seat("ann", "9.25"), rooms.seat("bob", "9")));

        assertThat(house.said(house.idOf(room), RoomOccupied.class))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.occupants()).hasSize(2);
                    assertThat(entry.occupants().get(0).rank()).isEqualTo("COUNTY_SECTION_HEAD");
                });
        assertThat(house.said(officeOf("bob"), OfficeTaken.class))
                .singleElement()
                .satisfies(taken -> assertThat(taken.share()).isEqualTo("9.00"));
    }

    @Test
    void whoever_is_not_named_any_more_has_left() {
        String room = rooms.allocated("18");
        done(rooms.assign(house.space(), room, rooms.seat("ann", "9"), rooms.seat("bob", "9")));
        assertThat(codes(rooms.assign(house.space(), room, rooms.seat("ann", "9"), rooms.seat("bob", "9"))))
                .containsExactly("OCCUPANTS_UNCHANGED");

        done(rooms.assign(house.space(), room, rooms.seat("bob", "10"), rooms.seat("cai", "8")));

        RoomOccupied last = house.said(house.idOf(room), RoomOccupied.class).get(1);
        assertThat(last.left()).containsExactly(house.staff("ann"));
        assertThat(house.said(officeOf("ann"), OfficeLeft.class)).hasSize(1);
        assertThat(house.kinds(officeOf("bob"))).containsExactly("OfficeTaken", "OfficeTaken");
        assertThat(house.kinds(officeOf("cai"))).containsExactly("OfficeTaken");
    }

    @Test
    void a_person_has_one_office() {
        String room = rooms.occupied("ann", "18");
        String other = rooms.allocated("9");

        RoomPayload refused = rooms.assign(house.space(), other, rooms.seat("ann", "9"));
        assertThat(codes(refused)).containsExactly("SECOND_OFFICE");
        assertThat(told(refused.userErrors(), "offices")).isEqualTo(room);
        done(rooms.vacate(house.space(), room));
        done(rooms.assign(house.space(), other, rooms.seat("ann", "9")));
    }

    @RepeatedTest(20)
    void of_two_rooms_given_to_one_person_at_once_one_is_refused() throws Exception {
        String one = rooms.allocated("9");
        String other = rooms.allocated("9");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> both =
                    threads.invokeAll(List.of(() -> rooms.sits("ann", one, "9"), () -> rooms.sits("ann", other, "9")));

            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of("SECOND_OFFICE"));
            assertThat(house.said(officeOf("ann"), OfficeTaken.class)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void only_staff_of_the_unit_sit_in_its_rooms_each_named_once() {
        String room = rooms.allocated("18");

        assertThat(codes(rooms.assign(house.space(), room))).containsExactly("OCCUPANTS_OUT_OF_RANGE");
        RoomOccupantInput[] many = new RoomOccupantInput[51];
        Arrays.fill(many, rooms.seat("ann", "1"));
        assertThat(codes(rooms.assign(house.space(), room, many))).containsExactly("OCCUPANTS_OUT_OF_RANGE");
        assertThat(codes(rooms.assign(house.space(), room, rooms.seat("ann", "9"), rooms.seat("ann", "9"))))
                .containsExactly("OCCUPANT_TWICE");
        assertThat(rooms.sits("dan", room, "18")).containsExactly("STAFF_OF_ANOTHER_UNIT");
        assertThat(rooms.sits("nobody", room, "18")).containsExactly("STAFF_UNKNOWN");
        house.given(Staff.stream(house.staff("bob")), new StaffDeactivated(house.staff("bob"), "离职", DAY));
        assertThat(rooms.sits("bob", room, "18")).containsExactly("STAFF_INACTIVE");
    }

    @Test
    void a_unit_seats_its_own_people_and_learns_nothing_of_the_rooms_of_others() {
        String own = rooms.allocated("18");
        String theirs = rooms.allocated("18", house.other());

        done(rooms.assign(house.handler(), own, rooms.seat("ann", "18")));
        assertThat(codes(rooms.assign(house.stranger(), own, rooms.seat("dan", "18"))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(rooms.vacate(house.handler(), theirs))).containsExactly("NOT_FOUND");
        assertThat(codes(rooms.assign(house.handler(), rooms.office("9"), rooms.seat("bob", "9"))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(rooms.assign(house.space(), rooms.office("9"), rooms.seat("bob", "9"))))
                .containsExactly("ROOM_NOT_ALLOCATED");
    }

    @Test
    void a_room_that_nobody_sits_in_cannot_be_vacated() {
        String room = rooms.occupied("ann", "18");

        done(rooms.vacate(house.handler(), room));
        assertThat(codes(rooms.vacate(house.handler(), room))).containsExactly("ROOM_VACANT");
        assertThat(house.said(house.idOf(room), RoomVacated.class).get(0).left())
                .containsExactly(house.staff("ann"));
    }

    @Test
    void entries_of_a_room_are_in_the_order_of_their_days() {
        String room = rooms.occupied("ann", "18");

        assertThat(codes(rooms.assign(house.space(), room, DAY.minusDays(1), rooms.seat("bob", "18"))))
                .containsExactly("DATE_BEFORE_LAST_ENTRY");
        done(rooms.assign(house.space(), room, DAY, rooms.seat("bob", "18")));
    }

    @Test
    void what_is_taken_back_of_a_room_is_taken_back_of_the_person_who_may_sit_elsewhere_then() {
        String room = rooms.occupied("ann", "18");
        String other = rooms.allocated("9");

        done(rooms.reverse(house.handler(), room, house.eventOf(house.idOf(room), RoomOccupied.class)));

        assertThat(house.said(officeOf("ann"), OfficeEntryReversed.class)).hasSize(1);
        assertThat(rooms.sits("ann", other, "9")).isEmpty();
        assertThat(house.kinds(officeOf("ann"))).containsExactly("OfficeTaken", "OfficeEntryReversed", "OfficeTaken");
        done(rooms.reverse(house.space(), other, house.eventOf(house.idOf(other), RoomOccupied.class)));
        assertThat(rooms.sits("ann", room, "18")).isEmpty();
    }

    @Test
    void an_allocation_is_not_taken_back_from_under_those_who_sit_there() {
        String room = rooms.occupied("ann", "18");
        String allocation = house.eventOf(house.idOf(room), RoomAllocated.class);

        RoomPayload refused = rooms.reverse(house.space(), room, allocation);
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        done(rooms.reverse(
                house.space(),
                room,
                allocation,
                told(refused.userErrors(), "confirm").split(" ")));
        assertThat(house.said(officeOf("ann"), OfficeEntryReversed.class)).hasSize(1);
        assertThat(codes(rooms.reverse(house.stranger(), room, allocation))).isNotEmpty();
    }

    @Test
    void what_others_may_know_of_a_room_is_as_of_now() {
        String room = rooms.occupied("ann", "18");

        assertThat(rooms.facts(room)).satisfies(facts -> {
            assertThat(facts.unit()).isEqualTo(house.unit());
            assertThat(facts.isVacant()).isFalse();
            assertThat(facts.ended()).isFalse();
            assertThat(facts.usableArea()).isEqualTo("18.00");
        });
    }
}
