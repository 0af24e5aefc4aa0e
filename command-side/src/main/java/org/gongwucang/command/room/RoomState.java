package org.gongwucang.command.room;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomRepurposed;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;
import org.jspecify.annotations.Nullable;

/**
 * 房间状态: what a room is, which unit has it, who sits in it.
 *
 * @param kind name of a {@link RoomKind}
 * @param area usable, m²
 * @param allocation null where no unit has it
 * @param leaving those who sit in it and have to leave
 * @param end SPLIT, MERGED, TRANSFERRED or DEMOLISHED; null while it stands
 */
@RecordBuilder
record RoomState(
        String code,
        String building,
        String buildingCode,
        int floor,
        String number,
        String kind,
        BigDecimal area,
        @Nullable Allocation allocation,
        List<Occupant> occupants,
        List<Leaving> leaving,
        @Nullable String end)
        implements RoomStateBuilder.With {

    /** Before it was entered, or after that was taken back. */
    static final RoomState NONE =
            new RoomState("", "", "", 0, "", "", BigDecimal.ZERO, null, List.of(), List.of(), null);

    /** 分配: who has the use of a room. */
    record Allocation(
            String unit,
            String occupier,
            @Nullable String occupierName,
            @Nullable String agreement,
            @Nullable String certificate) {}

    /** 须腾退: somebody who has to leave. */
    record Leaving(String staff, LocalDate dueOn) {}

    static RoomState of(Entry opening) {
        if (opening instanceof OpeningRoomRecorded e) {
            return plain(e.code(), e.building(), e.buildingCode(), e.floor(), e.number(), e.kind(), e.usableArea())
                    .withAllocation(
                            e.unit() == null
                                    ? null
                                    : new Allocation(
                                            e.unit(),
                                            String.valueOf(e.occupier()),
                                            e.occupierName(),
                                            e.agreement(),
                                            e.certificate()))
                    .withOccupants(e.occupants());
        }
        RoomRegistered e = (RoomRegistered) opening;
        return plain(e.code(), e.building(), e.buildingCode(), e.floor(), e.number(), e.kind(), e.usableArea());
    }

    private static RoomState plain(
            String code, String building, String buildingCode, int floor, String number, String kind, BigDecimal area) {
        return NONE.withCode(code)
                .withBuilding(building)
                .withBuildingCode(buildingCode)
                .withFloor(floor)
                .withNumber(number)
                .withKind(kind)
                .withArea(area);
    }

    /** Its code stays used. */
    RoomState voided() {
        return NONE.withCode(code).withBuilding(building).withNumber(number);
    }

    /** After an entry. */
    RoomState after(Entry entry) {
        if (entry instanceof RoomAllocated e) {
            return withAllocation(
                    new Allocation(e.unit(), e.occupier(), e.occupierName(), e.agreement(), e.certificate()));
        }
        if (entry instanceof RoomReallocated e) {
            return withAllocation(
                    new Allocation(e.toUnit(), e.occupier(), e.occupierName(), e.agreement(), e.certificate()));
        }
        if (entry instanceof RoomReclaimed) {
            return withAllocation(null);
        }
        if (entry instanceof RoomRepurposed e) {
            return withKind(e.toKind());
        }
        return ended(entry);
    }

    private RoomState ended(Entry entry) {
        if (entry instanceof RoomSplit) {
            return withEnd("SPLIT");
        }
        if (entry instanceof RoomMerged) {
            return withEnd("MERGED");
        }
        return entry instanceof RoomClosed e ? withEnd(e.cause()) : seated(entry);
    }

    private RoomState seated(Entry entry) {
        if (entry instanceof RoomOccupied e) {
            return withOccupants(e.occupants())
                    .withLeaving(leaving.stream()
                            .filter(one -> !e.left().contains(one.staff()))
                            .toList());
        }
        if (entry instanceof RoomVacated) {
            return withOccupants(List.of()).withLeaving(List.of());
        }
        if (entry instanceof VacateDutySet e) {
            List<Leaving> more = new ArrayList<>(leaving);
            more.add(new Leaving(e.staff(), e.dueOn()));
            return withLeaving(more);
        }
        return this;
    }
}
