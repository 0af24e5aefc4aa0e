package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.office.Offices;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.room.RoomCommand.AssignRoom;
import org.gongwucang.command.room.RoomCommand.SetVacateDuty;
import org.gongwucang.command.room.RoomCommand.VacateRoom;
import org.gongwucang.command.room.RoomState.Allocation;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.springframework.stereotype.Component;

/**
 * 房间使用: who sits in a room is said of all of them at once, so that their shares add up after each entry; the offices of
 * these persons go along in the same unit of work.
 */
@Component
class RoomOccupation {

    private static final String KIND = "Room";

    private final Rooms rooms;
    private final PremisesRules rules;
    private final Seats seats;
    private final Offices offices;

    RoomOccupation(Rooms rooms, PremisesRules rules, Seats seats, Offices offices) {
        this.rooms = rooms;
        this.rules = rules;
        this.seats = seats;
        this.offices = offices;
    }

    @CommandHandler
    Answer handle(AssignRoom c, MetaData said) {
        return rooms.of(c.room(), said, (room, by) -> assign(room, c, by));
    }

    private void assign(Room room, AssignRoom c, Caller by) {
        rules.requireOpenHouse();
        room.requireStands();
        Allocation has = room.requireAllocated();
        RoomState state = room.state();
        List<Occupant> after = seats.checked(room.code(), state.kind(), state.area(), has.unit(), c.seats());
        List<Occupant> before = state.occupants();
        require(!after.equals(before), "OCCUPANTS_UNCHANGED", "code", room.code());
        room.requireInOrder(c.occurredOn());
        List<String> left = before.stream()
                .map(Occupant::staff)
                .filter(staff -> after.stream().noneMatch(one -> one.staff().equals(staff)))
                .toList();
        offices.move(told(room, has), before, after, c.occurredOn());
        room.say(new RoomOccupied(c.room(), has.unit(), after, left, by.staff(), c.occurredOn()));
    }

    private static Offices.Room told(Room room, Allocation has) {
        return new Offices.Room(room.id(), room.code(), has.unit());
    }

    @CommandHandler
    Answer handle(VacateRoom c, MetaData said) {
        return rooms.of(c.room(), said, (room, by) -> {
            rules.requireOpenHouse();
            room.requireStands();
            Allocation has = room.requireAllocated();
            List<Occupant> before = room.state().occupants();
            require(!before.isEmpty(), "ROOM_VACANT", "code", room.code());
            room.requireInOrder(c.occurredOn());
            offices.move(told(room, has), before, List.of(), c.occurredOn());
            room.say(new RoomVacated(
                    c.room(),
                    has.unit(),
                    before.stream().map(Occupant::staff).toList(),
                    c.reason().value(),
                    by.staff(),
                    rules.evidence(KIND, c.room(), by, c.evidence(), has.unit()),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(SetVacateDuty c, MetaData said) {
        return rooms.of(c.room(), said, (room, by) -> setDuty(room, c, by));
    }

    private void setDuty(Room room, SetVacateDuty c, Caller by) {
        rules.requireOpenHouse();
        room.requireStands();
        requireSits(room, c.staff());
        Weighing rule = rules.weigh(Rule.VACATE, c.since()).against("cause", c.cause());
        LocalDate dueOn = dueOn(room, c, rule);
        room.requireInOrder(c.occurredOn());
        if (c.cause() == VacateCause.CONCURRENT_POST_ENDED) {
            offices.endSecond(c.staff(), c.room(), c.occurredOn());
        }
        room.say(new VacateDutySet(
                c.room(),
                c.staff(),
                room.requireAllocated().unit(),
                c.cause().name(),
                c.since(),
                dueOn,
                by.staff(),
                rules.cited(c.since(), rule.against("dueOn", dueOn)),
                c.occurredOn()));
    }

    private static void requireSits(Room room, String staff) {
        require(
                room.state().occupants().stream().anyMatch(one -> one.staff().equals(staff)),
                "NOT_IN_ROOM",
                "code",
                room.code(),
                "staff",
                staff);
        Optional<RoomState.Leaving> standing = room.state().leaving().stream()
                .filter(one -> one.staff().equals(staff))
                .findFirst();
        require(
                standing.isEmpty(),
                "VACATE_DUTY_STANDS",
                "code",
                room.code(),
                "staff",
                staff,
                "dueOn",
                standing.map(RoomState.Leaving::dueOn).orElse(LocalDate.EPOCH));
    }

    /** Months by the calendar: from 31 January a month lasts until the end of February. */
    private static LocalDate dueOn(Room room, SetVacateDuty c, Weighing rule) {
        LocalDate asked = c.dueOn();
        LocalDate ruled = VacateRule.dueOn(rule, c.cause(), c.since()).orElse(asked);
        require(ruled != null, "VACATE_DUE_MISSING", "code", room.code(), "staff", c.staff(), "since", c.since());
        LocalDate latest = ruled == null ? c.since() : ruled;
        LocalDate dueOn = asked == null ? latest : asked;
        require(
                !dueOn.isAfter(latest) && !dueOn.isBefore(c.since()),
                "VACATE_DUE_OUT_OF_RANGE",
                "dueOn",
                dueOn,
                "since",
                c.since(),
                "latest",
                latest,
                "policyVersion",
                rule.version());
        return dueOn;
    }
}
