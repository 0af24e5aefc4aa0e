package org.gongwucang.query.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.room.RoomRow;
import org.jspecify.annotations.Nullable;

/**
 * 用房逐项检查: a pure function from buildings and rooms that stand to what is flawed in them. Areas are more than nothing and shares add up to
 * them after every entry; whether rooms fit into their building, and who sits there still, no entry guards.
 */
final class PremisesChecks {

    private static final List<String> UNTITLED = List.of("UNREGISTERED", "APPLIED");
    private static final String BETWEEN = "; ";

    private final PremisesQuestion against;
    private final List<QualityFinding> found = new ArrayList<>();

    private PremisesChecks(PremisesQuestion against) {
        this.against = against;
    }

    /** @param rooms all that stand, whoever has them */
    static List<QualityFinding> ofBuildings(
            Collection<Seen<BuildingRow>> buildings, Collection<Seen<RoomRow>> rooms, PremisesQuestion against) {
        PremisesChecks checks = new PremisesChecks(against);
        Map<String, BigDecimal> areas = new HashMap<>();
        rooms.forEach(seen -> areas.merge(seen.row().building(), seen.row().usableArea(), BigDecimal::add));
        buildings.forEach(
                seen -> checks.look(seen, areas.getOrDefault(seen.row().building(), BigDecimal.ZERO)));
        return checks.found;
    }

    private void look(Seen<BuildingRow> seen, BigDecimal usable) {
        BuildingRow row = seen.row();
        tell(
                QualityCheck.TITLE_NOT_REGISTERED,
                seen,
                UNTITLED.contains(row.title()),
                row.appliedOn() == null ? null : row.appliedOn().toString());
        tell(
                QualityCheck.ROOMS_LARGER_THAN_BUILDING,
                seen,
                usable.compareTo(row.grossArea()) > 0,
                plain(usable) + "/" + plain(row.grossArea()));
        tell(QualityCheck.UNIT_INACTIVE, seen, against.inactive().contains(row.unit()), null);
        tell(QualityCheck.ENTRY_WAITS_FOR_REPAIR, seen, seen.incomplete(), null);
    }

    private static String plain(BigDecimal area) {
        return area.signum() == 0 ? "0" : area.stripTrailingZeros().toPlainString();
    }

    private void tell(QualityCheck check, Seen<BuildingRow> seen, boolean flawed, @Nullable String detail) {
        if (flawed) {
            found.add(QualityFinding.ofBuilding(check, seen, detail));
        }
    }

    /**
     * Flaws of the rooms within the scope.
     *
     * @param rooms all that stand, whoever has them: a larger office may be another unit's
     * @param keepers of buildings, by identifier of the building
     */
    static List<QualityFinding> ofRooms(
            Collection<Seen<RoomRow>> rooms,
            QualityScope scope,
            Map<String, String> keepers,
            PremisesQuestion against) {
        PremisesChecks checks = new PremisesChecks(against);
        Map<String, List<String>> second = checks.secondOffices(rooms, scope);
        rooms.stream().filter(seen -> scope.has(seen.row().unit())).forEach(seen -> {
            RoomRow row = seen.row();
            String unit = row.unit() == null ? keepers.getOrDefault(row.building(), "") : row.unit();
            if (row.unit() != null) {
                checks.given(seen, unit);
            }
            checks.tell(
                    QualityCheck.SECOND_OFFICE_NOT_PERMITTED, seen, unit, second.getOrDefault(row.room(), List.of()));
            checks.tell(QualityCheck.ENTRY_WAITS_FOR_REPAIR, seen, unit, seen.incomplete(), null);
        });
        return checks.found;
    }

    private void given(Seen<RoomRow> seen, String unit) {
        RoomRow row = seen.row();
        tell(QualityCheck.ALLOCATED_WITHOUT_CERTIFICATE, seen, unit, row.certificate() == null, null);
        tell(QualityCheck.UNIT_INACTIVE, seen, unit, against.inactive().contains(unit), null);
        tell(
                QualityCheck.VACATE_OVERDUE,
                seen,
                unit,
                row.duties().stream()
                        .filter(duty -> duty.dueOn().isBefore(against.day()))
                        .map(duty -> duty.staff() + " " + duty.dueOn())
                        .toList());
        tell(
                QualityCheck.OCCUPANT_NOT_OF_UNIT,
                seen,
                unit,
                row.staff().stream()
                        .filter(number -> against.isNotOf(unit, number))
                        .toList());
    }

    private void tell(QualityCheck check, Seen<RoomRow> seen, String unit, List<String> details) {
        tell(check, seen, unit, !details.isEmpty(), details.stream().sorted().collect(Collectors.joining(BETWEEN)));
    }

    private void tell(QualityCheck check, Seen<RoomRow> seen, String unit, boolean flawed, @Nullable String detail) {
        if (flawed) {
            found.add(QualityFinding.ofRoom(check, seen, unit, detail));
        }
    }

    /**
     * 办公室: of a person.
     *
     * @param within whether the room is within the scope
     */
    private record Seat(String code, String room, BigDecimal share, boolean within) {}

    /** By room: who has a larger one already, and which, where that is within the scope; the largest of a person is not told. */
    private Map<String, List<String>> secondOffices(Collection<Seen<RoomRow>> rooms, QualityScope scope) {
        Map<String, List<Seat>> seats = new TreeMap<>();
        for (Seen<RoomRow> seen : rooms) {
            for (Occupant occupant : seen.row().occupants()) {
                seats.computeIfAbsent(occupant.staff(), none -> new ArrayList<>())
                        .add(new Seat(
                                seen.row().code(),
                                seen.row().room(),
                                occupant.share(),
                                scope.has(seen.row().unit())));
            }
        }
        seats.keySet().removeAll(against.permitted());
        Map<String, List<String>> second = new HashMap<>();
        seats.forEach((staff, his) -> {
            his.sort(Comparator.comparing(Seat::share).reversed().thenComparing(Seat::code));
            Seat first = Objects.requireNonNull(his.get(0));
            String larger = first.within() ? " " + first.code() : "";
            his.stream()
                    .skip(1)
                    .forEach(seat -> second.computeIfAbsent(seat.room(), none -> new ArrayList<>())
                            .add(staff + larger));
        });
        return second;
    }
}
