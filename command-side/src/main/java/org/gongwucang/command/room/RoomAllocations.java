package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.Building;
import org.gongwucang.command.building.Buildings;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.room.RoomCommand.AllocateRooms;
import org.gongwucang.command.room.RoomCommand.ReclaimRooms;
import org.gongwucang.command.room.RoomCommand.RepurposeRoom;
import org.gongwucang.command.room.RoomCommand.Use;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRepurposed;
import org.springframework.stereotype.Component;

/** 房间分配: up to 200 rooms go to one unit by one certificate, or come back from it; all of them or none. Nothing is let to others. */
@Component
class RoomAllocations {

    private static final String KIND = "Room";

    private final Rooms rooms;
    private final Buildings buildings;
    private final PremisesRules rules;
    private final Certificates certificates;

    RoomAllocations(Rooms rooms, Buildings buildings, PremisesRules rules, Certificates certificates) {
        this.rooms = rooms;
        this.buildings = buildings;
        this.rules = rules;
        this.certificates = certificates;
    }

    @CommandHandler
    Answer handle(AllocateRooms c, MetaData said) {
        Use use = c.use();
        return rooms.load(c.rooms().get(0))
                .invoke(first -> first.answer(said, () -> {
                    rules.requireOpenHouse();
                    rules.requireUnit(use.unit());
                    Caller by = Caller.in(said);
                    each(c.rooms(), first, (room, next) -> {
                        room.requireStands();
                        room.requireUnallocated();
                        room.requireInOrder(c.occurredOn());
                        buildings.load(room.state().building()).execute(Building::requireInUse);
                    });
                    String certificate = certificates.next(use.unit(), first.id(), c.occurredOn());
                    List<String> evidence = rules.evidence(KIND, first.id(), by, c.evidence(), use.unit());
                    each(
                            c.rooms(),
                            first,
                            (room, next) -> room.say(new RoomAllocated(
                                    room.id(),
                                    use.unit(),
                                    use.occupier().name(),
                                    use.occupierName().value(),
                                    use.agreement().value(),
                                    certificate,
                                    next,
                                    by.staff(),
                                    evidence,
                                    c.occurredOn())));
                }));
    }

    @CommandHandler
    Answer handle(ReclaimRooms c, MetaData said) {
        return rooms.load(c.rooms().get(0))
                .invoke(first -> first.answer(said, () -> {
                    rules.requireOpenHouse();
                    Caller by = Caller.in(said);
                    each(c.rooms(), first, (room, next) -> {
                        room.requireStands();
                        room.requireAllocated();
                        room.requireVacant();
                        room.requireInOrder(c.occurredOn());
                    });
                    List<String> evidence = rules.evidence(
                            KIND,
                            first.id(),
                            by,
                            c.evidence(),
                            first.requireAllocated().unit());
                    each(
                            c.rooms(),
                            first,
                            (room, next) -> room.say(new RoomReclaimed(
                                    room.id(),
                                    room.requireAllocated().unit(),
                                    next,
                                    c.reason().value(),
                                    by.staff(),
                                    evidence,
                                    c.occurredOn())));
                }));
    }

    /** Each names another of the act, so that one leads to all of them. */
    private void each(List<String> ids, Room first, BiConsumer<Room, String> step) {
        for (int i = 0; i < ids.size(); i++) {
            String next = ids.get((i + 1) % ids.size());
            if (i == 0) {
                step.accept(first, next);
            } else {
                rooms.load(ids.get(i)).execute(room -> step.accept(room, next));
            }
        }
    }

    @CommandHandler
    Answer handle(RepurposeRoom c, MetaData said) {
        return rooms.of(c.room(), said, (room, by) -> {
            rules.requireOpenHouse();
            room.requireStands();
            room.requireVacant();
            RoomState state = room.state();
            require(
                    !state.kind().equals(c.kind().name()),
                    "ROOM_KIND_UNCHANGED",
                    "code",
                    room.code(),
                    "kind",
                    c.kind());
            room.requireInOrder(c.occurredOn());
            room.say(new RoomRepurposed(
                    c.room(),
                    state.kind(),
                    c.kind().name(),
                    c.document().number(),
                    by.staff(),
                    rules.evidence(KIND, c.room(), by, c.evidence(), unitsOf(room)),
                    c.occurredOn()));
        });
    }

    private static String[] unitsOf(Room room) {
        RoomState.Allocation has = room.state().allocation();
        return has == null ? new String[0] : new String[] {has.unit()};
    }
}
