package org.gongwucang.command.room;

import static org.gongwucang.command.building.BuildingHouse.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.room.RoomDesk.RoomPayload;
import org.gongwucang.command.room.RoomInputs.AllocateRoomsInput;
import org.gongwucang.command.room.RoomInputs.AssignRoomInput;
import org.gongwucang.command.room.RoomInputs.MergeRoomsInput;
import org.gongwucang.command.room.RoomInputs.OpeningRoomLineInput;
import org.gongwucang.command.room.RoomInputs.ReclaimRoomsInput;
import org.gongwucang.command.room.RoomInputs.RecordOpeningRoomsInput;
import org.gongwucang.command.room.RoomInputs.RegisterRoomsInput;
import org.gongwucang.command.room.RoomInputs.RepurposeRoomInput;
import org.gongwucang.command.room.RoomInputs.ReverseRoomEntryInput;
import org.gongwucang.command.room.RoomInputs.RoomLineInput;
import org.gongwucang.command.room.RoomInputs.RoomOccupantInput;
import org.gongwucang.command.room.RoomInputs.RoomPartInput;
import org.gongwucang.command.room.RoomInputs.SetVacateDutyInput;
import org.gongwucang.command.room.RoomInputs.SplitRoomInput;
import org.gongwucang.command.room.RoomInputs.VacateRoomInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rooms of the buildings of a house, the units that have them and those who sit in them. */
@Component
public final class RoomHouse {

    private final BuildingHouse house;
    private final CommandDesk desk;
    private final UserErrors errors;
    private final RoomDrafts drafts;
    private final Rooms rooms;
    private final Things things;

    RoomHouse(BuildingHouse house, CommandDesk desk, UserErrors errors, RoomDrafts drafts, Rooms rooms, Things things) {
        this.things = things;
        this.house = house;
        this.desk = desk;
        this.errors = errors;
        this.drafts = drafts;
        this.rooms = rooms;
    }

    RoomController asking(Caller by) {
        return new RoomController(desk, () -> by, errors, drafts, rooms);
    }

    OccupationController sitting(Caller by) {
        return new OccupationController(desk, () -> by, errors, rooms);
    }

    static RoomLineInput line(String building, int floor, String number, RoomKind kind, String area) {
        return new RoomLineInput(building, floor, number, kind, new BigDecimal(area));
    }

    LinesPayload register(RoomLineInput... lines) {
        return asking(house.space()).registerRooms(new RegisterRoomsInput(List.of(lines), house.next(), DAY));
    }

    /** Code of a room of a building. */
    public String room(String building, String number, RoomKind kind, String area) {
        LinesPayload payload = register(line(building, 1, number, kind, area));
        if (payload.lines().get(0).code() == null) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.lines().get(0).code());
    }

    /** Code of an office in a building of its own. */
    public String office(String area) {
        return room(house.building(), "0101", RoomKind.OFFICE, area);
    }

    /** Code of an office that the unit has. */
    public String allocated(String area) {
        return allocated(area, house.unit());
    }

    public String allocated(String area, String unit) {
        String room = office(area);
        done(allocate(house.space(), unit, room));
        return room;
    }

    RoomPayload allocate(Caller by, String unit, String... codes) {
        return asking(by)
                .allocateRooms(new AllocateRoomsInput(
                        List.of(codes), unit, OccupierKind.ORGAN, null, "协1号", List.of(), house.next(), DAY));
    }

    /** The space officer gives these to the unit. */
    public void allocates(String unit, String... codes) {
        done(allocate(house.space(), unit, codes));
    }

    /** The space officer takes these back. */
    public void reclaims(String... codes) {
        done(reclaim(house.space(), codes));
    }

    RoomPayload reclaim(Caller by, String... codes) {
        return asking(by).reclaimRooms(new ReclaimRoomsInput(List.of(codes), "收回", List.of(), house.next(), DAY));
    }

    RoomOccupantInput seat(String name, String share) {
        return new RoomOccupantInput(house.staff(name), PostRank.COUNTY_SECTION_HEAD, null, new BigDecimal(share));
    }

    RoomPayload assign(Caller by, String room, RoomOccupantInput... seats) {
        return assign(by, room, DAY, seats);
    }

    RoomPayload assign(Caller by, String room, LocalDate day, RoomOccupantInput... seats) {
        return sitting(by).assignRoom(new AssignRoomInput(room, List.of(seats), house.next(), day, null));
    }

    /** Says by the space officer that this person alone sits in the room. */
    public List<String> sits(String name, String room, String share) {
        return codes(assign(house.space(), room, seat(name, share)));
    }

    /** The same of somebody of another rank. */
    public List<String> sits(String name, PostRank rank, String room, String share) {
        return codes(assign(
                house.space(), room, new RoomOccupantInput(house.staff(name), rank, null, new BigDecimal(share))));
    }

    /** Code of an office in which this person sits alone. */
    public String occupied(String name, String area) {
        String room = allocated(area);
        done(assign(house.space(), room, seat(name, area)));
        return room;
    }

    RoomPayload vacate(Caller by, String room) {
        return sitting(by).vacateRoom(new VacateRoomInput(room, "调整", List.of(), house.next(), DAY, null));
    }

    RoomPayload duty(String room, String name, VacateCause cause, LocalDate since, @Nullable LocalDate dueOn) {
        return sitting(house.space())
                .setVacateDuty(
                        new SetVacateDutyInput(room, house.staff(name), cause, since, dueOn, house.next(), DAY, null));
    }

    /** The post ended for which the person has this room. */
    public void postEnded(String room, String name) {
        done(duty(room, name, VacateCause.CONCURRENT_POST_ENDED, DAY, null));
    }

    /** Nobody sits in it any more. */
    public void vacates(String room) {
        done(vacate(house.space(), room));
    }

    RoomPayload repurpose(String room, RoomKind kind) {
        return asking(house.space())
                .repurposeRoom(new RepurposeRoomInput(room, kind, "文5号", List.of(), house.next(), DAY, null));
    }

    /** @param numbersAndAreas number, area, number, area, … */
    RoomPayload split(String room, String... numbersAndAreas) {
        List<RoomPartInput> parts = new ArrayList<>();
        for (int i = 0; i < numbersAndAreas.length; i += 2) {
            parts.add(new RoomPartInput(numbersAndAreas[i], new BigDecimal(numbersAndAreas[i + 1])));
        }
        return asking(house.space()).splitRoom(new SplitRoomInput(room, parts, house.next(), DAY, null));
    }

    RoomPayload merge(String number, String... codes) {
        return asking(house.space()).mergeRooms(new MergeRoomsInput(List.of(codes), number, house.next(), DAY));
    }

    LinesPayload opening(
            String building,
            RoomKind kind,
            @Nullable String unit,
            @Nullable String certificate,
            RoomOccupantInput... seats) {
        OpeningRoomLineInput line = new OpeningRoomLineInput(
                building,
                1,
                "0101",
                kind,
                new BigDecimal("18.00"),
                unit,
                OccupierKind.ORGAN,
                null,
                null,
                certificate,
                Arrays.asList(seats),
                null);
        return asking(house.migrator())
                .recordOpeningRooms(new RecordOpeningRoomsInput(List.of(line), house.next(), DAY));
    }

    RoomPayload reverse(Caller by, String room, String event, String... confirmed) {
        return asking(by)
                .reverseRoomEntry(new ReverseRoomEntryInput(room, event, "录错", List.of(confirmed), house.next(), null));
    }

    /** What is said to somebody who takes the code for that of a card. */
    List<String> codesOfCardCommand(String code) {
        return desk
                .one(
                        house.space(),
                        new VacateRoomInput(code, "错", List.of(), house.next(), DAY, null),
                        draft -> things.command(code, id -> id, id -> id))
                .rejections()
                .stream()
                .map(Rejection::code)
                .toList();
    }

    /** As it is now, read within a unit of work. */
    RoomFacts facts(String code) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            return rooms.find(house.idOf(code)).orElseThrow();
        } finally {
            work.rollback();
        }
    }

    static RoomPayload done(RoomPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return payload;
    }

    static List<String> codes(RoomPayload payload) {
        return BuildingHouse.codes(payload.userErrors());
    }
}
