package org.gongwucang.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.room.RoomHouse.codes;
import static org.gongwucang.command.room.RoomHouse.done;
import static org.gongwucang.command.room.VacateCause.CONCURRENT_POST_ENDED;
import static org.gongwucang.command.room.VacateCause.RETIREMENT;
import static org.gongwucang.command.room.VacateCause.TRANSFER;

import java.time.LocalDate;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.room.VacateDutySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** By when a room has to be left: one month, or two, by the calendar. */
@OpenHouse
class VacateDutyTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private VacateDutySet setFor(String room) {
        return house.said(house.idOf(room), VacateDutySet.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 2025-01-31, 2025-02-28",
        "TRANSFER, 2024-01-31, 2024-02-29",
        "RETIREMENT, 2025-01-31, 2025-02-28",
        "RETIREMENT, 2025-03-15, 2025-04-15",
        "CONCURRENT_POST_ENDED, 2025-01-31, 2025-03-31",
        "CONCURRENT_POST_ENDED, 2025-12-31, 2026-02-28",
        "TRANSFER, 2018-01-01, 2018-02-01",
    })
    void months_are_those_of_the_calendar(VacateCause cause, LocalDate since, LocalDate dueOn) {
        String room = rooms.occupied("ann", "18");

        done(rooms.duty(room, "ann", cause, since, null));

        assertThat(setFor(room)).satisfies(duty -> {
            assertThat(duty.dueOn()).isEqualTo(dueOn);
            assertThat(duty.decidedBy()).singleElement().satisfies(rule -> {
                assertThat(rule.rule()).isEqualTo("VACATE");
                assertThat(rule.version()).isEqualTo(1);
            });
        });
    }

    @Test
    void before_the_rule_the_day_has_to_be_given_and_is_recorded_without_a_version() {
        String room = rooms.occupied("ann", "18");
        LocalDate since = LocalDate.of(2017, 12, 31);

        assertThat(codes(rooms.duty(room, "ann", TRANSFER, since, null))).containsExactly("VACATE_DUE_MISSING");
        done(rooms.duty(room, "ann", TRANSFER, since, since.plusMonths(3)));

        assertThat(setFor(room).decidedBy().get(0).version()).isZero();
        assertThat(setFor(room).dueOn()).isEqualTo(since.plusMonths(3));
    }

    @Test
    void a_day_may_be_given_that_is_earlier_but_not_later_than_the_rule_says() {
        String room = rooms.occupied("ann", "18");
        LocalDate since = LocalDate.of(2026, 2, 10);

        RoomPayload late = rooms.duty(room, "ann", RETIREMENT, since, LocalDate.of(2026, 3, 11));
        assertThat(codes(late)).containsExactly("VACATE_DUE_OUT_OF_RANGE");
        assertThat(told(late.userErrors(), "latest")).isEqualTo("2026-03-10");
        assertThat(codes(rooms.duty(room, "ann", RETIREMENT, since, since.minusDays(1))))
                .containsExactly("VACATE_DUE_OUT_OF_RANGE");
        done(rooms.duty(room, "ann", RETIREMENT, since, LocalDate.of(2026, 3, 10)));
    }

    @Test
    void the_duty_is_of_somebody_who_sits_there_and_is_set_once() {
        String room = rooms.occupied("ann", "18");

        assertThat(codes(rooms.duty(room, "bob", TRANSFER, DAY, null))).containsExactly("NOT_IN_ROOM");
        done(rooms.duty(room, "ann", TRANSFER, DAY, null));
        assertThat(codes(rooms.duty(room, "ann", RETIREMENT, DAY, null))).containsExactly("VACATE_DUTY_STANDS");
        done(rooms.reverse(house.space(), room, house.eventOf(house.idOf(room), VacateDutySet.class)));
        done(rooms.duty(room, "ann", CONCURRENT_POST_ENDED, DAY, null));
    }

    @Test
    void whoever_has_left_owes_nothing_any_more() {
        String room = rooms.occupied("ann", "18");
        done(rooms.duty(room, "ann", TRANSFER, DAY, null));
        done(rooms.assign(house.space(), room, rooms.seat("bob", "18")));
        done(rooms.assign(house.space(), room, rooms.seat("ann", "18")));

        assertThat(codes(rooms.duty(room, "ann", TRANSFER, DAY, null))).isEmpty();
    }
}
