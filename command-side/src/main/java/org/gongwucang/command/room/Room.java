package org.gongwucang.command.room;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.OneBook;
import org.gongwucang.command.room.RoomState.Allocation;
import org.gongwucang.events.Entry;
import org.gongwucang.events.room.RoomEntry;

/**
 * 房间: a room of a building. What it is, which unit has it and who sits in it hang together, so it is one strand: nothing is
 * taken back from under what was built on it. Handlers beside it decide.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Room extends OneBook<RoomState> {

    Room() {
        super(RoomState.NONE);
    }

    /** Asset code. */
    @Override
    public String code() {
        return state().code();
    }

    /** What others may know of it. */
    public RoomFacts facts() {
        return RoomFacts.of(id(), state());
    }

    void open(RoomEntry opening) {
        apply(opening);
    }

    /** Says something of it. */
    void say(RoomEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    void requireStands() {
        require(state().end() == null, "ROOM_ENDED", "code", code(), "end", String.valueOf(state().end()));
    }

    void requireVacant() {
        require(
                state().occupants().isEmpty(),
                "ROOM_OCCUPIED",
                "code",
                code(),
                "persons",
                state().occupants().size());
    }

    void requireUnallocated() {
        Allocation has = state().allocation();
        require(has == null, "ROOM_ALLOCATED", "code", code(), "unit", has == null ? "" : has.unit());
    }

    /** Who has it. */
    Allocation requireAllocated() {
        require(state().allocation() != null, "ROOM_NOT_ALLOCATED", "code", code());
        return Objects.requireNonNull(state().allocation());
    }

    @Override
    protected RoomState begunBy(Entry opening, String event) {
        return RoomState.of(opening);
    }

    @Override
    protected RoomState after(RoomState before, Entry entry, String event) {
        return before.after(entry);
    }

    @Override
    protected RoomState voided(RoomState before) {
        return before.voided();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((RoomEntry) opening).room();
    }
}
