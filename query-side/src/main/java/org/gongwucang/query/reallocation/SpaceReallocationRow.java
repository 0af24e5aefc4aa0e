package org.gongwucang.query.reallocation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.jspecify.annotations.Nullable;

/**
 * 用房调剂台账行: one act.
 *
 * @param seenBy codes of the units that it concerns: those that have the rooms and the one that gets them
 * @param rooms as they went over, before that as they were asked for
 * @param area of all rooms, m²
 * @param state REQUESTED, APPROVED, REJECTED or WITHDRAWN
 * @param grounds why it was asked for
 * @param reason of a rejection or a withdrawal
 */
@RecordBuilder
public record SpaceReallocationRow(
        String reallocation,
        String number,
        String toUnit,
        String occupier,
        @Nullable String occupierName,
        List<String> seenBy,
        List<ReallocatedRoom> rooms,
        BigDecimal area,
        String state,
        String grounds,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String certificate,
        @Nullable String agreement,
        @Nullable String reason)
        implements SpaceReallocationRowBuilder.With {

    public SpaceReallocationRow {
        seenBy = List.copyOf(seenBy);
        rooms = List.copyOf(rooms);
    }

    static SpaceReallocationRow of(SpaceReallocationRequested e) {
        return new SpaceReallocationRow(
                e.reallocation(),
                e.number(),
                e.toUnit(),
                e.occupier(),
                e.occupierName(),
                concerned(e.toUnit(), e.rooms()),
                e.rooms(),
                e.area(),
                "REQUESTED",
                e.reason(),
                e.requestedBy(),
                e.occurredOn(),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> concerned(String toUnit, List<ReallocatedRoom> rooms) {
        List<String> units = new ArrayList<>(List.of(toUnit));
        for (ReallocatedRoom room : rooms) {
            String from = room.fromUnit();
            if (from != null && !units.contains(from)) {
                units.add(from);
            }
        }
        return units;
    }

    SpaceReallocationRow approved(SpaceReallocated e) {
        return withState("APPROVED")
                .withRooms(e.rooms())
                .withArea(e.area())
                .withSeenBy(concerned(e.toUnit(), e.rooms()))
                .withCertificate(e.certificate())
                .withAgreement(e.agreement())
                .withDecidedBy(e.approvedBy())
                .withDecidedOn(e.occurredOn());
    }

    SpaceReallocationRow ended(String as, String by, LocalDate day, String because) {
        return withState(as).withDecidedBy(by).withDecidedOn(day).withReason(because);
    }
}
