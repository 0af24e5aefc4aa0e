package org.gongwucang.query.quality;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.office.SecondOfficeRow;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.room.RoomRow;
import org.springframework.stereotype.Component;

/** 用房数据质量: buildings and rooms that stand. */
@Component
class PremisesQuality implements QualitySource {

    private static final Set<String> ENDED = Set.of("TRANSFERRED", "DEMOLISHED");

    private final LedgerReader<BuildingRow> buildings;
    private final LedgerReader<RoomRow> rooms;
    private final LedgerReader<StaffRow> staff;
    private final LedgerReader<SecondOfficeRow> secondOffices;
    private final UnitTrees trees;
    private final UnitNames units;

    PremisesQuality(
            LedgerReader<BuildingRow> buildings,
            LedgerReader<RoomRow> rooms,
            LedgerReader<StaffRow> staff,
            LedgerReader<SecondOfficeRow> secondOffices,
            UnitTrees trees,
            UnitNames units) {
        this.buildings = buildings;
        this.rooms = rooms;
        this.staff = staff;
        this.secondOffices = secondOffices;
        this.trees = trees;
        this.units = units;
    }

    @Override
    public Stream<Instant> horizons() {
        return Stream.of(
                buildings.horizon(), rooms.horizon(), staff.horizon(), secondOffices.horizon(), units.horizon());
    }

    @Override
    public Stream<QualityFinding> look(QualityScope scope, Predicate<QualityRegister> asked) {
        if (!asked.test(QualityRegister.BUILDING) && !asked.test(QualityRegister.ROOM)) {
            return Stream.empty();
        }
        List<Seen<RoomRow>> standing = rooms.all(new Where().is("standing", true), scope.at());
        PremisesQuestion against = against(standing, scope);
        return Stream.concat(
                asked.test(QualityRegister.BUILDING) ? ofBuildings(standing, scope, against).stream() : Stream.empty(),
                asked.test(QualityRegister.ROOM) ? ofRooms(standing, scope, against).stream() : Stream.empty());
    }

    private List<QualityFinding> ofBuildings(
            List<Seen<RoomRow>> standing, QualityScope scope, PremisesQuestion against) {
        return PremisesChecks.ofBuildings(
                buildings.all(scope.where().noneOf("title", ENDED), scope.at()), standing, against);
    }

    private List<QualityFinding> ofRooms(List<Seen<RoomRow>> standing, QualityScope scope, PremisesQuestion against) {
        Map<String, String> keepers = new HashMap<>();
        buildings
                .all(new Where(), scope.at())
                .forEach(seen -> keepers.put(seen.key(), seen.row().unit()));
        return PremisesChecks.ofRooms(standing, scope, keepers, against);
    }

    private PremisesQuestion against(List<Seen<RoomRow>> standing, QualityScope scope) {
        At at = scope.at();
        Set<String> seated =
                standing.stream().flatMap(seen -> seen.row().staff().stream()).collect(Collectors.toSet());
        Map<String, StaffRow> known = new HashMap<>();
        staff.rows(seated, at).forEach((number, seen) -> known.put(number, seen.row()));
        return new PremisesQuestion(scope.day(), units.inactive(at), trees.at(at), known, permitted(at));
    }

    private Set<String> permitted(At at) {
        return secondOffices.all(new Where().is("state", "APPROVED"), at).stream()
                .map(seen -> seen.row().staff())
                .collect(Collectors.toSet());
    }
}
