package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.command.office.Offices;
import org.gongwucang.command.room.RoomCommand.RecordOpeningRoom;
import org.gongwucang.command.room.RoomCommand.RegisterRoom;
import org.gongwucang.command.room.RoomCommand.RoomDraft;
import org.gongwucang.command.room.RoomCommand.Use;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomRegistered;
import org.springframework.stereotype.Component;

/** 房间登记: opens the book of a room, takes its number in the building and claims its code, all or nothing. */
@Component
class RoomRegistrations {

    private static final String SOURCE = "REGISTERED";
    private static final int LOWEST = -10;
    private static final int HIGHEST = 200;

    private final Rooms rooms;
    private final Buildings buildings;
    private final PremisesRules rules;
    private final AssetCodes codes;
    private final Seats seats;
    private final Offices offices;

    RoomRegistrations(
            Rooms rooms, Buildings buildings, PremisesRules rules, AssetCodes codes, Seats seats, Offices offices) {
        this.rooms = rooms;
        this.buildings = buildings;
        this.rules = rules;
        this.codes = codes;
        this.seats = seats;
        this.offices = offices;
    }

    @CommandHandler
    Answer handle(RegisterRoom c, MetaData said) {
        return rooms.blank(c.room())
                .invoke(room -> room.answer(said, () -> {
                    rules.requireOpenHouse();
                    Aggregate<Building> building = standing(c.draft());
                    register(building, room, codes.next(), c);
                }));
    }

    private void register(Aggregate<Building> building, Room room, String code, RegisterRoom c) {
        RoomDraft draft = c.draft();
        takeNumber(building, draft, c.room(), code, c.occurredOn());
        rooms.open(
                room,
                new RoomRegistered(
                        c.room(),
                        code,
                        draft.building(),
                        building.invoke(Building::code),
                        draft.floor(),
                        draft.number().value(),
                        draft.kind().name(),
                        draft.area().squareMetres(),
                        SOURCE,
                        List.of(),
                        c.occurredOn()),
                code);
    }

    @CommandHandler
    Answer handle(RecordOpeningRoom c, MetaData said) {
        return rooms.blank(c.room())
                .invoke(room -> room.answer(said, () -> {
                    rules.requireBeforeGoLive();
                    Aggregate<Building> building = standing(c.draft());
                    List<Occupant> occupants = occupants(c);
                    String code = codes.next();
                    takeNumber(building, c.draft(), c.room(), code, c.occurredOn());
                    rooms.open(room, opening(c, code, building.invoke(Building::code), occupants), code);
                    offices.record(
                            new Offices.Room(
                                    c.room(),
                                    code,
                                    c.use() == null ? "" : c.use().unit()),
                            occupants,
                            c.occurredOn());
                }));
    }

    /** As they sit in it; those who have more than one office are found later, not turned away. */
    private List<Occupant> occupants(RecordOpeningRoom c) {
        Use use = c.use();
        require(use != null || c.certificate().value() == null, "ROOM_NOT_ALLOCATED", "code", numberOf(c));
        if (use != null) {
            rules.requireUnit(use.unit());
        }
        if (c.seats().isEmpty()) {
            return List.of();
        }
        require(use != null, "ROOM_NOT_ALLOCATED", "code", numberOf(c));
        String unit = use == null ? "" : use.unit();
        return seats.checked(
                numberOf(c), c.draft().kind().name(), c.draft().area().squareMetres(), unit, c.seats());
    }

    private static String numberOf(RecordOpeningRoom c) {
        return c.draft().number().value();
    }

    private static OpeningRoomRecorded opening(
            RecordOpeningRoom c, String code, String buildingCode, List<Occupant> occupants) {
        RoomDraft draft = c.draft();
        Use use = c.use();
        return new OpeningRoomRecorded(
                c.room(),
                code,
                draft.building(),
                buildingCode,
                draft.floor(),
                draft.number().value(),
                draft.kind().name(),
                draft.area().squareMetres(),
                use == null ? null : use.unit(),
                use == null ? null : use.occupier().name(),
                use == null ? null : use.occupierName().value(),
                use == null ? null : use.agreement().value(),
                c.certificate().value(),
                occupants,
                c.value() == null ? null : c.value().amount(),
                c.occurredOn());
    }

    private Aggregate<Building> standing(RoomDraft draft) {
        require(
                draft.floor() >= LOWEST && draft.floor() <= HIGHEST && draft.floor() != 0,
                "FLOOR_OUT_OF_RANGE",
                "floor",
                draft.floor());
        Aggregate<Building> building = buildings.load(draft.building());
        building.execute(Building::requireInUse);
        return building;
    }

    private static void takeNumber(
            Aggregate<Building> building, RoomDraft draft, String room, String code, LocalDate day) {
        building.execute(known -> known.takeNumber(draft.number().value(), room, code, day));
    }
}
