package org.gongwucang.command.room;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.room.RoomState.Allocation;
import org.gongwucang.events.room.RoomEntry;
import org.springframework.stereotype.Component;

/** 房间存取: rooms that a command is about, and what other capabilities may know of them. */
@Component
public class Rooms {

    /** By which codes name rooms. */
    public static final String KIND = "ROOM";

    /** As many as go into one act. */
    public static final int MOST = 200;

    private final Aggregates aggregates;
    private final Things things;
    private final Claims claims;
    private final PremisesRules rules;

    Rooms(Aggregates aggregates, Things things, Claims claims, PremisesRules rules) {
        this.aggregates = aggregates;
        this.things = things;
        this.claims = claims;
        this.rules = rules;
    }

    /** Identifier of the room that bears the code. */
    public String idOf(String code) {
        return things.holder(code, KIND);
    }

    /** Identifiers of several, each named once, in the order in which they are to be loaded. */
    public List<String> idsOf(List<String> codes) {
        require(!codes.isEmpty() && codes.size() <= MOST, "ROOMS_OUT_OF_RANGE", "count", codes.size(), "most", MOST);
        TreeSet<String> ids = new TreeSet<>();
        codes.forEach(code -> require(ids.add(idOf(code)), "ROOM_TWICE", "code", code));
        return List.copyOf(ids);
    }

    /** What is known of the room now, read in the unit of work of whoever asks: concurrent changes of both meet. */
    public Optional<RoomFacts> find(String id) {
        return aggregates.find(Room.class, id).map(room -> room.invoke(Room::facts));
    }

    /** The room, in the unit of work of whoever asks. */
    Aggregate<Room> load(String id) {
        return required(aggregates.find(Room.class, id), "NOT_FOUND", "code", id);
    }

    /** For whoever may act for the unit that has it; a room that nobody has is for those who work for all units. */
    Answer of(String id, MetaData said, BiConsumer<Room, Caller> step) {
        return load(id).invoke(room -> room.answer(said, () -> {
            Caller by = Caller.in(said);
            Allocation has = room.state().allocation();
            require(has != null || !by.isBoundToUnit(), "NOT_FOUND", "code", id);
            if (has != null) {
                rules.requireReach(has.unit(), by, id);
            }
            step.accept(room, by);
        }));
    }

    /** Opens its book, and claims its code. */
    void open(Room room, RoomEntry opening, String code) {
        room.open(opening);
        claims.claimCode(code, room.id(), KIND, opening.occurredOn());
    }

    Aggregate<Room> blank(String id) {
        return aggregates.findOrNew(Room.class, id, Room::new);
    }
}
