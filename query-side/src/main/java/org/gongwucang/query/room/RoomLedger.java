package org.gongwucang.query.room;

import java.util.List;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomEntry;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomRepurposed;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 房间台账 (L17): every room, which unit has it, who sits in it, and who has to leave it. */
@Component
public final class RoomLedger extends Ledger<RoomRow> {

    public RoomLedger() {
        super("room", 1, RoomRow.class);
        room(RoomRegistered.class).opens((e, fact) -> RoomRow.of(e));
        room(OpeningRoomRecorded.class).opens((e, fact) -> RoomRow.of(e));
        room(RoomAllocated.class).fold((row, e, fact) -> row.allocated(e));
        room(RoomReallocated.class).fold((row, e, fact) -> row.reallocated(e));
        room(RoomReclaimed.class).fold((row, e, fact) -> row.reclaimed());
        room(RoomRepurposed.class).fold((row, e, fact) -> row.withKind(e.toKind()));
        occupation();
        ends();
        text("occupierName");
        List.of("code", "staff", "usableArea", "certificate").forEach(this::index);
        index("standing", "unit");
        index("standing", "nextDue");
        index("unit", "code");
        index("building", "number");
        index("buildingCode", "number");
        index("kind", "code");
    }

    private <E extends RoomEntry> On<E, RoomRow> room(Class<E> entry) {
        return on(entry).key(RoomEntry::room);
    }

    private void occupation() {
        room(RoomOccupied.class).fold((row, e, fact) -> row.occupied(e));
        room(RoomVacated.class).fold((row, e, fact) -> row.vacated());
        room(VacateDutySet.class).fold((row, e, fact) -> row.duty(e));
    }

    private void ends() {
        room(RoomSplit.class).fold((row, e, fact) -> row.split(e));
        room(RoomMerged.class)
                .fold((row, e, fact) -> row.ended("MERGED", e.occurredOn()).withInto(List.of(e.intoCode())));
        room(RoomClosed.class).fold((row, e, fact) -> row.ended(e.cause(), e.occurredOn()));
    }
}
