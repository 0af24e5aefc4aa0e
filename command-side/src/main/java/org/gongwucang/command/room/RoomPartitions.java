package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.command.room.RoomCommand.MergeRooms;
import org.gongwucang.command.room.RoomCommand.SplitRoom;
import org.gongwucang.command.room.RoomState.Allocation;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomPart;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomSplit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 房间分隔与合并: rooms end and others begin, with the same area, the same unit and the same certificate; nobody may sit in them. */
@Component
class RoomPartitions {

    private static final int FEWEST = 2;
    private static final int MOST = 20;

    private final Rooms rooms;
    private final Buildings buildings;
    private final PremisesRules rules;
    private final AssetCodes codes;

    RoomPartitions(Rooms rooms, Buildings buildings, PremisesRules rules, AssetCodes codes) {
        this.rooms = rooms;
        this.buildings = buildings;
        this.rules = rules;
        this.codes = codes;
    }

    @CommandHandler
    Answer handle(SplitRoom c, MetaData said) {
        return rooms.of(c.room(), said, (room, by) -> split(room, c, by));
    }

    private void split(Room room, SplitRoom c, Caller by) {
        rules.requireOpenHouse();
        room.requireStands();
        room.requireVacant();
        room.requireInOrder(c.occurredOn());
        RoomState was = room.state();
        requireCount(c.parts().size());
        BigDecimal parts =
                c.parts().stream().map(part -> part.area().squareMetres()).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(
                parts.compareTo(was.area()) == 0,
                "PARTS_NOT_WHOLE",
                "code",
                room.code(),
                "parts",
                parts,
                "area",
                was.area());
        List<RoomPart> into = c.parts().stream()
                .map(part -> new RoomPart(
                        part.room(),
                        codes.next(),
                        part.number().value(),
                        part.area().squareMetres()))
                .toList();
        Aggregate<Building> building = inUse(was.building());
        building.execute(known -> known.giveUpNumber(was.number(), c.room(), c.occurredOn()));
        into.forEach(part -> begin(building, part, was, "SPLIT", List.of(was.code()), by, c.occurredOn()));
        room.say(new RoomSplit(c.room(), into, by.staff(), c.occurredOn()));
    }

    @CommandHandler
    Answer handle(MergeRooms c, MetaData said) {
        return rooms.blank(c.room()).invoke(room -> room.answer(said, () -> merge(c, Caller.in(said))));
    }

    private void merge(MergeRooms c, Caller by) {
        rules.requireOpenHouse();
        requireCount(c.rooms().size());
        List<RoomState> were = new ArrayList<>();
        c.rooms()
                .forEach(id -> rooms.load(id).execute(room -> {
                    room.requireStands();
                    room.requireVacant();
                    room.requireInOrder(c.occurredOn());
                    were.add(room.state());
                }));
        RoomState first = were.get(0);
        were.forEach(one -> require(alike(first, one), "ROOMS_NOT_ALIKE", "code", one.code(), "other", first.code()));
        BigDecimal area = were.stream().map(RoomState::area).reduce(BigDecimal.ZERO, BigDecimal::add);
        RoomPart into = new RoomPart(c.room(), codes.next(), c.number().value(), area);
        Aggregate<Building> building = inUse(first.building());
        for (int i = 0; i < were.size(); i++) {
            giveUp(building, were.get(i).number(), c.rooms().get(i), c.occurredOn());
        }
        List<String> origins = were.stream().map(RoomState::code).toList();
        begin(building, into, first, "MERGED", origins, by, c.occurredOn());
        c.rooms()
                .forEach(id -> rooms.load(id)
                        .execute(room ->
                                room.say(new RoomMerged(id, c.room(), into.code(), by.staff(), c.occurredOn()))));
    }

    private static void giveUp(Aggregate<Building> building, String number, String room, LocalDate day) {
        building.execute(known -> known.giveUpNumber(number, room, day));
    }

    private static void requireCount(int count) {
        require(count >= FEWEST && count <= MOST, "PARTS_OUT_OF_RANGE", "count", count, "fewest", FEWEST, "most", MOST);
    }

    /** On the same floor, of the same kind, in the same hands. */
    private static boolean alike(RoomState one, RoomState other) {
        return one.building().equals(other.building())
                && one.floor() == other.floor()
                && one.kind().equals(other.kind())
                && Objects.equals(unit(one.allocation()), unit(other.allocation()));
    }

    private static @Nullable String unit(@Nullable Allocation has) {
        return has == null ? null : has.unit() + "/" + has.occupier() + "/" + has.occupierName();
    }

    private Aggregate<Building> inUse(String id) {
        Aggregate<Building> building = buildings.load(id);
        building.execute(Building::requireInUse);
        return building;
    }

    private void begin(
            Aggregate<Building> building,
            RoomPart part,
            RoomState was,
            String source,
            List<String> origins,
            Caller by,
            LocalDate day) {
        building.execute(known -> known.takeNumber(part.number(), part.room(), part.code(), day));
        RoomRegistered opening = new RoomRegistered(
                part.room(),
                part.code(),
                was.building(),
                was.buildingCode(),
                was.floor(),
                part.number(),
                was.kind(),
                part.usableArea(),
                source,
                origins,
                day);
        rooms.blank(part.room()).execute(room -> {
            rooms.open(room, opening, part.code());
            allocateAs(room, was.allocation(), by, day);
        });
    }

    private static void allocateAs(Room room, @Nullable Allocation has, Caller by, LocalDate day) {
        if (has != null) {
            room.say(new RoomAllocated(
                    room.id(),
                    has.unit(),
                    has.occupier(),
                    has.occupierName(),
                    has.agreement(),
                    has.certificate(),
                    null,
                    by.staff(),
                    List.of(),
                    day));
        }
    }
}
