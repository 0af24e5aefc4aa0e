package org.gongwucang.command.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomEntry;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomPart;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomRepurposed;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 房间冲销: what can be taken back of a room, with what it did to other rooms, the building and the persons. */
@Component
class RoomReversals implements ReversibleKind {

    private static final Set<Role> SPACE = Set.of(Role.SPACE_OFFICER);
    private static final Set<Role> SEATING = Set.of(Role.SPACE_OFFICER, Role.UNIT_HANDLER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(OpeningRoomRecorded.class, Set.of(Role.MIGRATOR)),
            Map.entry(RoomRegistered.class, SPACE),
            Map.entry(RoomAllocated.class, SPACE),
            Map.entry(RoomReclaimed.class, SPACE),
            Map.entry(RoomReallocated.class, Set.of(Role.APPROVER)),
            Map.entry(RoomOccupied.class, SEATING),
            Map.entry(RoomVacated.class, SEATING),
            Map.entry(VacateDutySet.class, SPACE),
            Map.entry(RoomRepurposed.class, SPACE),
            Map.entry(RoomSplit.class, SPACE),
            Map.entry(RoomMerged.class, SPACE),
            Map.entry(RoomClosed.class, SPACE)));

    private final Claims claims;
    private final PremisesRules rules;

    RoomReversals(Claims claims, PremisesRules rules) {
        this.claims = claims;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return ROOM;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Room.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new RoomEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        List<Stream> streams = new ArrayList<>();
        persons(entry).forEach(staff -> streams.add(new Stream(OFFICE, "office:" + staff)));
        others(entry).forEach(room -> streams.add(new Stream(ROOM, room)));
        String building = building(entry);
        if (building != null) {
            streams.add(new Stream(BUILDING, building));
        }
        if (entry instanceof RoomReallocated e) {
            streams.add(new Stream(SPACE_REALLOCATION, e.reallocation()));
        }
        return streams;
    }

    private static List<String> persons(Entry entry) {
        if (entry instanceof RoomOccupied e) {
            List<String> all = new ArrayList<>(staff(e.occupants()));
            all.addAll(e.left());
            return all;
        }
        if (entry instanceof OpeningRoomRecorded e) {
            return staff(e.occupants());
        }
        if (entry instanceof VacateDutySet e) {
            return List.of(e.staff());
        }
        return entry instanceof RoomVacated e ? e.left() : List.of();
    }

    private static List<String> staff(List<Occupant> occupants) {
        return occupants.stream().map(Occupant::staff).toList();
    }

    /** Rooms of the same act. */
    private static List<String> others(Entry entry) {
        if (entry instanceof RoomAllocated e) {
            return e.nextRoom() == null ? List.of() : List.of(e.nextRoom());
        }
        if (entry instanceof RoomReclaimed e) {
            return e.nextRoom() == null ? List.of() : List.of(e.nextRoom());
        }
        if (entry instanceof RoomSplit e) {
            return e.into().stream().map(RoomPart::room).toList();
        }
        return entry instanceof RoomMerged e ? List.of(e.into()) : List.of();
    }

    private static @Nullable String building(Entry entry) {
        if (entry instanceof RoomRegistered e) {
            return e.building();
        }
        if (entry instanceof OpeningRoomRecorded e) {
            return e.building();
        }
        return entry instanceof RoomClosed e ? e.building() : null;
    }

    /**
     * What a unit entered about its rooms is for its own people and for those who work for all units. What was counted and confirmed
     * before the go-live stays.
     */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (entry instanceof OpeningRoomRecorded) {
            rules.requireBeforeGoLive();
        }
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String unit = entry instanceof RoomOccupied e ? e.unit() : ((RoomVacated) entry).unit();
            rules.requireReach(unit, by, ((RoomEntry) entry).room());
        }
    }

    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof RoomRegistered || entry instanceof OpeningRoomRecorded) {
            claims.voidCode(code, ((RoomEntry) entry).room(), Rooms.KIND, reason, day);
        }
    }
}
