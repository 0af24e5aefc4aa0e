package org.gongwucang.command.building;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.building.BuildingEntry;
import org.gongwucang.events.building.RoomNumberEntry;
import org.gongwucang.events.building.RoomNumberGivenUp;
import org.gongwucang.events.building.RoomNumberTaken;

/**
 * 房屋: a building, the title to it, and which of its rooms bears which number: a number is unique in the building because
 * all of them are here. The title is one strand, each number another. Handlers beside it decide.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Building extends Reversible {

    private static final String FREE = "";

    private Strand<BuildingState> book = Strand.from(BuildingState.NONE, LocalDate.EPOCH);
    private SortedMap<String, Strand<String>> numbers = new TreeMap<>();
    private LocalDate openedOn = LocalDate.EPOCH;

    BuildingState state() {
        return book.value();
    }

    /** Unit that keeps it. */
    public String unit() {
        return state().unit();
    }

    /** Asset code. */
    @Override
    public String code() {
        return state().code();
    }

    /** Rooms that stand, by number. */
    SortedMap<String, String> rooms() {
        SortedMap<String, String> standing = new TreeMap<>();
        numbers.forEach((number, room) -> {
            if (!room.value().equals(FREE)) {
                standing.put(number, room.value());
            }
        });
        return standing;
    }

    /** @throws org.gongwucang.command.kernel.Refused BUILDING_GONE where it was handed over or demolished */
    public void requireInUse() {
        require(state().isInUse(), "BUILDING_GONE", "building", code(), "state", state().phase());
    }

    void requirePhase(TitlePhase... needed) {
        require(
                Arrays.asList(needed).contains(state().phase()),
                "TITLE_STATE",
                "building",
                code(),
                "state",
                state().phase(),
                "needed",
                needed[0]);
    }

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void open(BuildingEntry opening) {
        apply(opening);
    }

    /** Says something of the title. */
    void say(BuildingEntry entry) {
        book.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** @throws org.gongwucang.command.kernel.Refused ROOM_NUMBER_TAKEN where another room bears it, or the day is too early */
    public void takeNumber(String number, String room, String roomCode, LocalDate day) {
        Strand<String> strand = number(number);
        require(strand.value().equals(FREE), "ROOM_NUMBER_TAKEN", "building", code(), "number", number);
        strand.requireInOrder(day);
        apply(new RoomNumberTaken(id(), number, room, roomCode, day));
    }

    /** The room is no more: its number is free. */
    public void giveUpNumber(String number, String room, LocalDate day) {
        number(number).requireInOrder(day);
        apply(new RoomNumberGivenUp(id(), number, room, day));
    }

    private Strand<String> number(String number) {
        return Objects.requireNonNullElseGet(numbers.get(number), () -> Strand.from(FREE, openedOn));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(book));
        all.addAll(numbers.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(BuildingState.of(opening), recorded.day());
        openedOn = recorded.day();
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof RoomNumberEntry e) {
            String room = entry instanceof RoomNumberTaken taken ? taken.room() : FREE;
            numbers.put(e.number(), number(e.number()).after(room, recorded));
        } else {
            book = book.after(state().after(entry), recorded);
        }
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
        numbers.replaceAll((number, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
        numbers = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((BuildingEntry) opening).building();
    }
}
